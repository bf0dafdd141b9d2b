using System.Text;

namespace Chancery.Reading.Tests;

/// <summary>Short ways to read one thing in a test.</summary>
internal static class Readings
{
    public static ReadResult One(byte[] bytes, string name = "-", ReadOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return Assert.Single(Readers.Reader.Read(stream, name, options));
    }

    public static ReadResult One(string text, string name = "-", ReadOptions? options = null) => One(Encoding.UTF8.GetBytes(text), name, options);

    public static Article Article(string text, string name = "page.txt", ReadOptions? options = null)
    {
        var result = One(text, name, options);
        Assert.True(result.IsArticle, result.Problem?.Message);
        return result.Article;
    }

    public static ReadProblem Problem(byte[] bytes, string name, ReadOptions? options = null)
    {
        var result = One(bytes, name, options);
        Assert.False(result.IsArticle, "an article came where a problem was due");
        return result.Problem;
    }

    public static List<ReadResult> All(string text, string name, ReadOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. Readers.Reader.Read(stream, name, options)];
    }

    public static string[] Paragraphs(this Article article) => article.Text.Split("\n\n");
}
