using System.Text.Json;

namespace Chancery.Reading.Tests;

/// <summary>The samples, page by page, and the dispatches of the corpus, all together, against what the corpus says of them.</summary>
public sealed class SamplesTests
{
    private static readonly string Dispatches = Path.Combine(Checkout.Root, "corpus", "dispatches");

    // The corpus grows by other hands, and what is furniture is at times a matter of taste.
    private const double Enough = 0.9;

    public static TheoryData<string> Pages => [.. Ids().Where(HasPage)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_sample_is_read_as_the_corpus_says(string id)
    {
        Assert.Null(WrongOfBody(id));
        Assert.Null(WrongOfTitle(id));
        Assert.Null(WrongOfChain(id));
    }

    [Fact]
    public void Nearly_all_bodies_of_the_corpus_have_the_right_ends_and_no_furniture() => NearlyAll(WrongOfBody);

    [Fact]
    public void Nearly_all_titles_of_the_corpus_are_found() => NearlyAll(WrongOfTitle);

    [Fact]
    public void Nearly_all_chains_of_the_corpus_name_their_carriers() => NearlyAll(WrongOfChain);

    private static void NearlyAll(Func<string, string?> wrongOf)
    {
        var ids = Ids().ToList();
        var wrong = ids.Select(wrongOf).OfType<string>().ToList();

        Assert.True(wrong.Count <= ids.Count * (1 - Enough), string.Join('\n', wrong));
    }

    private static string? WrongOfBody(string id)
    {
        using var dispatch = Open(id);
        var gold = dispatch.RootElement.GetProperty("gold");
        var text = Read(dispatch.RootElement).Text;
        if (!text.StartsWith(gold.GetProperty("body_starts_with").GetString()!, StringComparison.Ordinal))
            return $"{id} starts with {text[..Math.Min(60, text.Length)]}";
        if (!text.EndsWith(gold.GetProperty("body_ends_with").GetString()!, StringComparison.Ordinal))
            return $"{id} ends with {text[^Math.Min(60, text.Length)..]}";
        return Strings(gold, "not_in_body").Concat(Strings(gold, "furniture_inside")).FirstOrDefault(furniture => text.Contains(furniture, StringComparison.Ordinal)) is { } kept
            ? $"{id} keeps {kept}"
            : null;
    }

    private static string? WrongOfTitle(string id)
    {
        using var dispatch = Open(id);
        var title = Read(dispatch.RootElement).Title;
        return title == dispatch.RootElement.GetProperty("title").GetString() ? null : $"{id} is called {title}";
    }

    // Which of two parallel carriers comes first, and by which of its names one is given, is a matter of taste; that none is invented is not.
    private static string? WrongOfChain(string id)
    {
        using var dispatch = Open(id);
        var due = Strings(dispatch.RootElement.GetProperty("gold"), "agency_chain").SkipLast(1).Select(Known).Order(StringComparer.Ordinal).ToList();
        var found = Read(dispatch.RootElement).Agencies;
        return found.Select(Known).Order(StringComparer.Ordinal).SequenceEqual(due) ? null : $"{id} has {string.Join(", ", found)}, not {string.Join(", ", due)}";
    }

    private static IEnumerable<string> Ids() =>
        Directory.GetFiles(Dispatches, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static JsonDocument Open(string id) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Dispatches, id + ".json")));

    private static bool HasPage(string id)
    {
        using var dispatch = Open(id);
        return dispatch.RootElement.TryGetProperty("source_file", out var file) && file.ValueKind == JsonValueKind.String;
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
