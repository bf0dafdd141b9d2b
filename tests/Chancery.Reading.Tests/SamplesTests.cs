using System.Text.Json;

namespace Chancery.Reading.Tests;

/// <summary>The samples and dispatches of the project against the bodies, titles and chains that the corpus gives for them.</summary>
public sealed class SamplesTests
{
    private static readonly string Dispatches = Path.Combine(Checkout.Root, "corpus", "dispatches");

    public static TheoryData<string> Ids => [.. Directory.GetFiles(Dispatches, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_body_of_a_sample_has_the_right_ends_and_no_furniture(string id)
    {
        using var dispatch = Gold(id, out var gold);
        var article = Read(dispatch.RootElement);

        Assert.StartsWith(gold.GetProperty("body_starts_with").GetString()!, article.Text, StringComparison.Ordinal);
        Assert.EndsWith(gold.GetProperty("body_ends_with").GetString()!, article.Text, StringComparison.Ordinal);
        Assert.All(Strings(gold, "not_in_body").Concat(Strings(gold, "furniture_inside")), furniture => Assert.DoesNotContain(furniture, article.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_title_of_a_sample_is_found(string id)
    {
        using var dispatch = Gold(id, out _);

        Assert.Equal(dispatch.RootElement.GetProperty("title").GetString(), Read(dispatch.RootElement).Title);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_chain_of_a_sample_names_its_carriers(string id)
    {
        using var dispatch = Gold(id, out var gold);
        var article = Read(dispatch.RootElement);

        // Which of two parallel carriers comes first, and which of its names a carrier is given by, is a matter of taste; that none is invented is not.
        Assert.Equal(Strings(gold, "agency_chain").SkipLast(1).Select(Known).Order(StringComparer.Ordinal), article.Agencies.Select(Known).Order(StringComparer.Ordinal));
    }

    private static JsonDocument Gold(string id, out JsonElement gold)
    {
        var dispatch = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Dispatches, id + ".json")));
        gold = dispatch.RootElement.GetProperty("gold");
        return dispatch;
    }

    /// <summary>The page in the samples where there is one, else the dispatch as a reader sees it.</summary>
    private static Article Read(JsonElement dispatch)
    {
        if (!dispatch.TryGetProperty("source_file", out var file) || file.GetString() is not { } path)
            return Readings.Article(dispatch.GetProperty("text").GetString()!);
        var item = dispatch.TryGetProperty("source_item", out var named) ? named.GetString() : null;
        var articles = Readers.Reader.Read(Path.Combine(Checkout.Root, path)).Select(result => result.Article).ToList();
        return item is null ? Assert.Single(articles)! : Assert.Single(articles, article => article?.Id == item)!;
    }

    private static string Known(string name) => Readers.Reader.Outlets.TryFind(name, out var outlet) ? outlet.Name : name;

    private static List<string> Strings(JsonElement gold, string name) =>
        gold.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
}
