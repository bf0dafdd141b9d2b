using Chancery.Reading.Fetching;

namespace Chancery.Reading.Watching;

/// <summary>Remembers as long as the program runs, the latest keys when there are very many.</summary>
public sealed class SeenInMemory : ISeenMemory
{
    private const int Most = 2_000_000;

    private readonly HashSet<UInt128> _keys = [];
    private readonly Queue<UInt128> _order = [];
    private readonly Dictionary<string, FetchMark> _marks = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Contains(string key) => _keys.Contains(SeenKey.Of(key));

    /// <inheritdoc/>
    public void Add(string key)
    {
        var hash = SeenKey.Of(key);
        if (!_keys.Add(hash))
            return;
        _order.Enqueue(hash);
        if (_order.Count > Most)
            _keys.Remove(_order.Dequeue());
    }

    /// <inheritdoc/>
    public FetchMark? MarkOf(string feed) => _marks.GetValueOrDefault(feed);

    /// <inheritdoc/>
    public void SetMark(string feed, FetchMark mark) => _marks[feed] = mark;
}
