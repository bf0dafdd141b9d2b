using Chancery.Reading.Feeds;
using Chancery.Reading.Inputs;

namespace Chancery.Reading.Watching;

/// <summary>The addresses of feeds in a file: an OPML list, or one address a line with "#" before notes.</summary>
public static class FeedList
{
    private const int MostBytes = 20 * 1024 * 1024;

    /// <summary>The addresses in the order of the file; lines that are no address are given as they are, for the watch to name.</summary>
    /// <exception cref="IOException">The file cannot be read, or is far too large for a list.</exception>
    public static IReadOnlyList<string> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var file = File.OpenRead(path);
        if (file.Length > MostBytes)
            throw new IOException($"{path} has more than {MostBytes / (1024 * 1024)} MB, which no list of feeds has");
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        if (!text.Contains("<outline", StringComparison.OrdinalIgnoreCase))
            return [.. text.Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length > 0 && line[0] != '#')];
        try
        {
            return new FeedReader(new Dates.DayText([])).Read(bytes, null, null).Feeds;
        }
        catch (InputRefusedException refused)
        {
            throw new IOException($"{path}: {refused.Message}", refused);
        }
    }
}
