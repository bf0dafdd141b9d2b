using System.Text.Json;

namespace Chancery.Reading.Tests;

/// <summary>The samples of the project against the bodies and chains that the corpus gives for them.</summary>
public sealed class SamplesTests
{
    private static readonly string Dispatches = Path.Combine(Checkout.Root, "corpus", "dispatches");

    public static TheoryData<string> Ids => [.. Directory.GetFiles(Dispatches, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_body_of_a_sample_has_the_right_ends_and_no_furniture(string id)
    {
        using var dispatch = Gold(id, out var gold);
        if (ReadSample(dispatch.RootElement) is not { } article)
            return;

        Assert.StartsWith(gold.GetProperty("body_starts_with").GetString()!, article.Text, StringComparison.Ordinal);
        Assert.EndsWith(gold.GetProperty("body_ends_with").GetString()!, article.Text, StringComparison.Ordinal);
        Assert.All(Strings(gold, "not_in_body").Concat(Strings(gold, "furniture_inside")), furniture => Assert.DoesNotContain(furniture, article.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_title_and_the_chain_of_a_sample_are_found(string id)
    {
        using var dispatch = Gold(id, out var gold);
        if (ReadSample(dispatch.RootElement) is not { } article)
            return;

        Assert.Equal(dispatch.RootElement.GetProperty("title").GetString(), article.Title);
        Assert.Equal(Strings(gold, "agency_chain").Where(name => name != dispatch.RootElement.GetProperty("outlet").GetString()), article.Agencies);
    }

    private static JsonDocument Gold(string id, out JsonElement gold)
    {
        var dispatch = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Dispatches, id + ".json")));
        gold = dispatch.RootElement.GetProperty("gold");
        return dispatch;
    }

    /// <summary>Null for a dispatch that has no page of its own among the samples.</summary>
    private static Article? ReadSample(JsonElement dispatch)
    {
        if (!dispatch.TryGetProperty("source_file", out var file) || file.GetString() is not { } path)
            return null;
        var item = dispatch.TryGetProperty("source_item", out var named) ? named.GetString() : null;
        var articles = Readers.Reader.Read(Path.Combine(Checkout.Root, path)).Select(result => result.Article).ToList();
        return item is null ? Assert.Single(articles) : Assert.Single(articles, article => article?.Id == item);
    }

    private static List<string> Strings(JsonElement gold, string name) =>
        gold.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
}
