using Chancery.Coding.Evaluation;

namespace Chancery.Cli.Running;

/// <summary>A folder of annotated pages on disk.</summary>
internal sealed class GoldFolder
{
    private readonly string _folder;

    private GoldFolder(string folder, IReadOnlyList<GoldArticle> articles, string fingerprint) => (_folder, Articles, Fingerprint) = (folder, articles, fingerprint);

    /// <summary>The pages, in the order of their files' names.</summary>
    public IReadOnlyList<GoldArticle> Articles { get; }

    /// <summary>Names the pages by their content.</summary>
    public string Fingerprint { get; }

    /// <summary>Reads the folder.</summary>
    /// <param name="folder">Where the <c>.json</c> files lie.</param>
    /// <param name="part">Only the pages of this part by <c>split.tsv</c> in the folder or above it; null for all.</param>
    /// <exception cref="FormatException">A file is no annotated page or there is none; the message names it.</exception>
    public static GoldFolder Open(string folder, string? part)
    {
        var files = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal);
        var pages = new List<(GoldArticle Article, byte[] Bytes)>();
        var ids = part is null ? null : IdsOf(folder, part);
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            try
            {
                var article = GoldArticle.Parse(bytes);
                if (ids?.Contains(article.Id) != false) pages.Add((article, bytes));
            }
            catch (FormatException problem)
            {
                throw new FormatException($"{file}: {problem.Message}", problem);
            }
        }
        if (pages.Count == 0) throw new FormatException($"{folder}: no annotated page{(part is null ? "" : $" of the part '{part}'")} (*.json)");
        return new GoldFolder(Path.GetFullPath(folder), [.. pages.Select(page => page.Article)], CorpusFingerprint.Of(pages.Select(page => (ReadOnlyMemory<byte>)page.Bytes)));
    }

    /// <summary>The file from which a page came, looked for from the folder upwards; null when there is none: then its text is read.</summary>
    public string? SourceOf(GoldArticle article)
    {
        if (article.SourceFile is not { } name || Path.IsPathRooted(name) || name.Split('/').Contains("..")) return null;
        for (var at = _folder; at is not null; at = Path.GetDirectoryName(at))
            if (File.Exists(Path.Combine(at, name)))
                return Path.Combine(at, name);
        return null;
    }

    private static HashSet<string> IdsOf(string folder, string part)
    {
        var split = new[] { folder, Path.Combine(folder, "..") }.Select(place => Path.Combine(place, "split.tsv")).FirstOrDefault(File.Exists)
            ?? throw new FormatException($"{folder}: --part needs a file split.tsv there or one folder up");
        return [.. File.ReadLines(split).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .Where(cells => cells.Length >= 2 && cells[1] == part).Select(cells => cells[0])];
    }
}
