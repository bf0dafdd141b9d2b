namespace Chancery.Cli.Running;

/// <summary>Finds what is new in folders: files that were not there, or have changed, since the last look, and no longer grow.</summary>
/// <param name="folders">The folders.</param>
internal sealed class FolderWatch(IReadOnlyList<string> folders)
{
    private static readonly string[] _kinds = [".html", ".htm", ".txt", ".jsonl", ".gz", ".xml", ".warc"];
    private readonly Dictionary<string, (long Length, DateTime Written)> _seen = [], _done = [];

    /// <summary>The files to read now, by name.</summary>
    /// <param name="settled">Whether to take files that are seen for the first time: they may still be growing.</param>
    public IReadOnlyList<string> Look(bool settled)
    {
        var ready = new List<string>();
        foreach (var file in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
        {
            if (!_kinds.Contains(Path.GetExtension(file).ToLowerInvariant()) || Path.GetFileName(file).StartsWith('.')) continue;
            var about = new FileInfo(file);
            if (!about.Exists) continue;
            var now = (about.Length, about.LastWriteTimeUtc);
            if (_done.TryGetValue(file, out var done) && done == now) continue;
            if (settled || (_seen.TryGetValue(file, out var before) && before == now))
            {
                _done[file] = now;
                ready.Add(file);
            }
            _seen[file] = now;
        }
        return ready;
    }
}
