using System.Text.RegularExpressions;

namespace Chancery.Architecture.Tests;

public partial class SourceTests
{
    private static readonly string[] _files = [.. new[] { "src", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*.cs", SearchOption.AllDirectories))];

    [Fact]
    public void No_source_file_has_more_than_six_hundred_lines() =>
        Assert.All(_files, file => Assert.True(File.ReadLines(file).Count() <= 600, $"{file} is too long: give its parts files of their own"));

    [Fact]
    public void No_type_is_named_after_nothing_in_particular() =>
        Assert.All(_files, file => Assert.DoesNotMatch(VagueName(), Path.GetFileNameWithoutExtension(file)));

    [Fact]
    public void Every_local_link_in_the_documents_leads_somewhere()
    {
        var pages = Directory.EnumerateFiles(Checkout.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Checkout.Root, "docs"), "*.md", SearchOption.AllDirectories));
        foreach (var page in pages)
            foreach (Match link in LocalLink().Matches(File.ReadAllText(page)))
            {
                var target = Path.Combine(Path.GetDirectoryName(page)!, link.Groups["path"].Value);
                Assert.True(File.Exists(target) || Directory.Exists(target), $"{page} links to {link.Groups["path"].Value}, which is not there");
            }
    }

    [GeneratedRegex("(?:Manager|Helper|Util|Utils|Utility|Service|Processor)$", RegexOptions.NonBacktracking)]
    private static partial Regex VagueName();

    [GeneratedRegex(@"\]\((?<path>[^)#:]+)(?:#[^)]*)?\)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LocalLink();
}
