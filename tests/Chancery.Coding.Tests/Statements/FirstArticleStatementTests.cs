using System.Text.Json;
using Chancery.Coding.Statements;
using Chancery.Reading;

namespace Chancery.Coding.Tests.Statements;

/// <summary>The first article that the program must read well lies beside a checkout where it is there.</summary>
public sealed class FirstArticleStatementTests
{
    [Fact]
    public void It_has_the_statements_of_its_careful_reading_and_no_other()
    {
        var gold = ReadGold();
        var got = Statements(gold).OrderBy(s => s.Quote ?? s.Evidence.Text, StringComparer.Ordinal).ToList();
        var wanted = gold.GetProperty("statements").EnumerateArray().OrderBy(s => s.GetProperty("quote").GetString() ?? s.GetProperty("evidence").GetString()!, StringComparer.Ordinal).ToList();
        Assert.Equal(wanted.Select(w => w.GetProperty("quote").GetString()), got.Select(g => g.Quote));
        Assert.Equal(wanted.Select(w => w.GetProperty("speaker").GetString()), got.Select(g => g.Speaker));
        Assert.Equal(wanted.Select(w => w.GetProperty("speaker_of").GetString()), got.Select(g => g.SpeakerOf?.Value));
        Assert.All(wanted.Zip(got), pair => Assert.True(Overlap(gold.GetProperty("body").GetString()!, pair.First.GetProperty("evidence").GetString()!, pair.Second.Evidence)));
    }

    [Fact]
    public void Its_statements_name_the_carriers_between_speaker_and_page()
    {
        var statements = Statements(ReadGold());
        Assert.Equal(["TASS"], statements[0].Through);
        Assert.Equal(["RFE/RL's Armenian"], statements[1].Through);
    }

    private static bool Overlap(string body, string wanted, Evidence got) =>
        body.IndexOf(wanted, StringComparison.Ordinal) is var at and >= 0 && at < got.End && got.Start < at + wanted.Length;

    private static IReadOnlyList<Statement> Statements(JsonElement gold)
    {
        var body = gold.GetProperty("body").GetString()!;
        var chain = gold.GetProperty("agency_chain").EnumerateArray().Select(c => c.GetString()!).ToList();
        var article = new Article { Id = "first", Language = "en", Text = body, Published = new DateOnly(2024, 6, 6), PublishedBasis = "given", Agencies = chain[..^1], Outlet = chain[^1] };
        var draft = new Draft(article, ParsedCodebook.Engine.Analyse(body));
        foreach (var stage in ParsedCodebook.Stages) stage.Run(draft);
        return draft.Statements;
    }

    private static JsonElement ReadGold()
    {
        var page = Checkout.Shared("articles", "armenia-csto.txt");
        Assert.SkipUnless(File.Exists(page), "The first article does not lie beside this checkout.");
        using var file = JsonDocument.Parse(File.ReadAllText(Checkout.Shared("articles", "armenia-csto.gold.json")));
        var gold = file.RootElement.GetProperty("gold");
        var text = File.ReadAllText(page);
        var end = gold.GetProperty("body_ends_with").GetString()!;
        var body = text[text.IndexOf(gold.GetProperty("body_starts_with").GetString()!, StringComparison.Ordinal)..(text.LastIndexOf(end, StringComparison.Ordinal) + end.Length)];
        var copy = JsonSerializer.SerializeToNode(gold)!.AsObject();
        copy["body"] = body;
        return JsonSerializer.SerializeToElement(copy);
    }
}
