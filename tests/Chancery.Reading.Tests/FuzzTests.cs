using System.Text;
using CsCheck;

namespace Chancery.Reading.Tests;

/// <summary>Properties over mutated inputs: whatever comes in, one result an item comes out, in order and named.</summary>
public sealed class FuzzTests
{
    private static readonly byte[][] Seeds = [.. Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "Chancery.Reading.Tests", "Pages"),
        "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static readonly string[] Splinters =
        ["<", ">", "</", "<div", "<p>", "</p>", "<table>", "<td>", "<b>", "</b>", "<script>", "<!--", "-->", "&#0;", "&#xD800;", "\"", "'", "=",
            "\0", "\u202e", "<svg>", "<template>", "<select>", "<form>", "<a>", "<br>", "class=\"comments\"", "hidden"];

    private static readonly Gen<byte[]> Mutated =
        from seed in Gen.OneOf(Seeds)
        from cuts in Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 400], Gen.OneOf(Splinters)).Array[0, 24]
        select Mutate(seed, cuts);

    [Fact]
    public void Mutated_pages_give_one_named_result_each() => Mutated.Sample(
        bytes =>
        {
            var result = Readings.One(bytes, "a.html");
            Assert.True(result.IsArticle ? result.Article.Text.Length > 0 : result.Problem.Code.Length > 0 && result.Problem.Message.Length > 0);
            Assert.NotEqual(ProblemCodes.ParserFailed, result.Problem?.Code);
        },
        iter: 600);

    [Fact]
    public void The_text_of_any_article_is_clean() => Mutated.Sample(
        bytes =>
        {
            var text = Readings.One(bytes, "a.html", new ReadOptions { Languages = [] }).Article?.Text ?? "";
            Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
            Assert.Equal(text.Trim(), text);
        },
        iter: 200);

    [Fact]
    public void The_same_bytes_give_the_same_article() => Mutated.Sample(
        bytes => Assert.Equal(Readings.One(bytes, "a.html").Article?.Id, Readings.One(bytes, "a.html").Article?.Id),
        iter: 150);

    [Fact]
    public void Arbitrary_bytes_give_a_named_result_in_every_format() => Gen.Select(Gen.Byte.Array[1, 400], Gen.Enum<InputFormat>()).Sample(
        (bytes, format) =>
        {
            using var stream = new MemoryStream(bytes);
            var results = Readers.Reader.Read(stream, "-", new ReadOptions { Format = format, Languages = [] }).ToList();
            Assert.NotEmpty(results);
        },
        iter: 1_000);

    [Fact]
    public void Arbitrary_text_never_loses_a_line_of_JSON() => Gen.String.Array[1, 8].Sample(
        texts =>
        {
            var lines = string.Join('\n', texts.Select(text => System.Text.Json.JsonSerializer.Serialize(new { id = "x", text })));
            Assert.Equal(texts.Length, Readings.All(lines, "a.jsonl", new ReadOptions { Languages = [] }).Count);
        },
        iter: 150);

    private static byte[] Mutate(byte[] seed, (int Place, int Length, string Splinter)[] cuts)
    {
        var bytes = new List<byte>(seed);
        foreach (var (place, length, splinter) in cuts)
        {
            var at = place % Math.Max(bytes.Count, 1);
            if (length % 3 == 0)
                bytes.RemoveRange(at, Math.Min(length, bytes.Count - at));
            else if (length % 3 == 1)
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(splinter));
            else
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(length, bytes.Count - at)));
        }
        return [.. bytes, (byte)' '];
    }
}
