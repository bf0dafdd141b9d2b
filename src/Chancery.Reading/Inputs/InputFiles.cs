namespace Chancery.Reading.Inputs;

/// <summary>The files under a folder that reading knows by their names, in ordinal order of names, depth first.</summary>
internal static class InputFiles
{
    /// <summary>What a name says of the content, null when it says nothing; ".gz" is looked through.</summary>
    public static InputFormat? FormatOf(string path)
    {
        var name = Path.GetFileName(path);
        if (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            name = name[..^3];
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => InputFormat.Html,
            ".txt" => InputFormat.Text,
            ".jsonl" or ".ndjson" => InputFormat.JsonLines,
            ".json" => InputFormat.Json,
            ".csv" => InputFormat.Csv,
            ".tsv" => InputFormat.Tsv,
            ".xml" or ".rss" or ".atom" or ".rdf" or ".opml" => InputFormat.Feed,
            ".warc" => InputFormat.Warc,
            ".zip" or ".wacz" => InputFormat.Zip,
            ".tar" or ".tgz" => InputFormat.Tar,
            ".mbox" or ".eml" => InputFormat.Mbox,
            _ => null,
        };
    }

    /// <summary>
    /// Walks a folder. Links to folders are not followed, so that a circle of them ends; hidden files are left out; a folder that cannot be
    /// listed is given itself, to be reported.
    /// </summary>
    public static IEnumerable<string> Under(string folder)
    {
        foreach (var entry in List(folder))
        {
            var path = entry is null ? folder : Path.Combine(folder, entry.Name);
            if (entry is not DirectoryInfo inner)
            {
                // JSON documents in a folder are mostly notes about the files beside them.
                if (entry is null || FormatOf(entry.Name) is not null and not InputFormat.Json)
                    yield return path;
            }
            else if (inner.LinkTarget is null)
            {
                foreach (var file in Under(path))
                    yield return file;
            }
        }
    }

    // A single null stands for a folder that cannot be listed.
    private static FileSystemInfo?[] List(string folder)
    {
        try
        {
            var entries = new DirectoryInfo(folder).GetFileSystemInfos().Where(entry => !entry.Name.StartsWith('.')).ToArray();
            Array.Sort(entries, (one, other) => string.CompareOrdinal(one.Name, other.Name));
            return entries;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return [null];
        }
    }
}
