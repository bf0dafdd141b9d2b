using Chancery.Reading.Knowledge;

namespace Chancery.Reading.Tests;

/// <summary>Slips in the files of the lexicon are named by file and line.</summary>
public sealed class KnowledgeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chancery-lexicon-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("outlets.tsv", "name\tother_names\tkind\tcountry\tdomains\nTASS\tx\n", "outlets.tsv:2")]
    [InlineData("outlets.tsv", "name\tkind\n", "outlets.tsv:1")]
    [InlineData("carriers.tsv", "phrase\trole\ntold\tspeaker\n", "carriers.tsv:2")]
    [InlineData("scripts.tsv", "script\tlanguages\tblocks\nArmenian\thy\t0530\n", "scripts.tsv:2")]
    [InlineData("pages.toml", "[names]\ncontent = [\"a\"]\n", "furniture")]
    [InlineData("fields.tsv", "field\tname\n", "fields.tsv:1")]
    [InlineData("pages.toml", "[names\n", "pages.toml:1")]
    public void A_slip_of_the_editor_is_named_by_its_place(string file, string content, string place)
    {
        foreach (var source in (string[])["pages.toml", "outlets.tsv", "carriers.tsv", "languages.tsv", "scripts.tsv", "function-words.tsv", "fields.tsv"])
            File.Copy(Checkout.Lexicon(source), Path.Combine(folder, source));
        File.WriteAllText(Path.Combine(folder, file), content);

        var slip = Assert.Throws<LexiconException>(() => ArticleReader.Load(folder));

        Assert.Contains(place, slip.Message, StringComparison.Ordinal);
    }
}
