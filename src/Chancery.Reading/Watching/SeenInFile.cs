using System.Globalization;
using Chancery.Reading.Fetching;

namespace Chancery.Reading.Watching;

/// <summary>
/// Remembers in a file of lines that is only ever added to: <c>seen HASH</c> and <c>feed ADDRESS ETAG LAST-MODIFIED</c>, divided by tabs. A line
/// that breaks off, as when the machine stopped while it was written, is passed over.
/// </summary>
public sealed class SeenInFile : ISeenMemory, IDisposable
{
    private readonly HashSet<UInt128> _keys = [];
    private readonly Dictionary<string, FetchMark> _marks = new(StringComparer.Ordinal);
    private readonly StreamWriter _file;

    /// <summary>Opens the file, or makes it.</summary>
    /// <exception cref="IOException">It cannot be opened, or another program has it open.</exception>
    public SeenInFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        using (var lines = new StreamReader(stream, leaveOpen: true))
            while (lines.ReadLine() is { } line)
                Take(line.Split('\t'));
        stream.Seek(0, SeekOrigin.End);
        _file = new StreamWriter(stream) { AutoFlush = true, NewLine = "\n" };
        // Ends a line that broke off.
        if (stream.Length > 0)
            _file.WriteLine();
    }

    /// <inheritdoc/>
    public bool Contains(string key) => _keys.Contains(SeenKey.Of(key));

    /// <inheritdoc/>
    public void Add(string key)
    {
        var hash = SeenKey.Of(key);
        if (_keys.Add(hash))
            _file.WriteLine("seen\t" + hash.ToString("x32", CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public FetchMark? MarkOf(string feed) => _marks.GetValueOrDefault(feed);

    /// <inheritdoc/>
    public void SetMark(string feed, FetchMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        if (_marks.TryGetValue(feed, out var known) && known == mark)
            return;
        _marks[feed] = mark;
        _file.WriteLine($"feed\t{Plain(feed)}\t{Plain(mark.ETag)}\t{Plain(mark.LastModified)}");
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void Take(string[] cells)
    {
        if (cells is ["seen", var hash] && hash.Length == 32 && UInt128.TryParse(hash, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var key))
            _keys.Add(key);
        else if (cells is ["feed", var feed, var tag, var changed])
            _marks[feed] = new FetchMark(tag.Length > 0 ? tag : null, changed.Length > 0 ? changed : null);
    }

    private static string Plain(string? text) => text is null ? "" : string.Concat(text.Where(c => !char.IsControl(c)));
}
