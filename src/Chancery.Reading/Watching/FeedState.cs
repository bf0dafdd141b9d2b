namespace Chancery.Reading.Watching;

/// <summary>Where the watch of one feed stands.</summary>
internal sealed class FeedState(string address)
{
    public string Address { get; } = address;

    public int Failures { get; set; }

    /// <summary>Tries at entries whose pages did not answer.</summary>
    public Dictionary<string, int> Tries { get; } = new(StringComparer.Ordinal);

    /// <summary>How long to wait before it is asked again.</summary>
    public TimeSpan Pause(WatchOptions options, TimeSpan? retryAfter)
    {
        var doubled = options.Every * Math.Pow(2, Math.Min(Failures, 20));
        var pause = Failures == 0 || doubled < options.LongestPause ? doubled : options.LongestPause;
        // What the server asks for, but no longer than a day: a slip of its clock must not lose a feed for ever.
        return retryAfter is { } asked && asked > pause ? TimeSpan.FromTicks(Math.Min(asked.Ticks, TimeSpan.FromDays(1).Ticks)) : pause;
    }
}
