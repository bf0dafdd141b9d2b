using Chancery.Ledger.Rulings;
using Chancery.Ledger.Tests.Fakes;
using Chancery.Ledger.Views;

namespace Chancery.Ledger.Tests;

public class RulingTests
{
    private const string Text = "Malta warned Cyprus against leaving the Harbour Pact on Monday. Its minister spoke of dues.";
    private static readonly DateTimeOffset _later = Reports.Monday.AddHours(3);

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public void A_rejected_event_is_gone_and_the_record_still_knows_what_it_said(string kind)
    {
        using var store = Store.New(kind);
        using var book = Filled(store);
        var id = Assert.Single(book.Events(new EventFilter())).Id;

        var ruling = Assert.Single(book.Rule(Request("reject", id), _later));

        Assert.Equal(("event", "reject", "Ann", true), (ruling.Kind, ruling.Verdict, ruling.MadeBy, ruling.Stands));
        Assert.Empty(book.Events(new EventFilter()));
        Assert.Single(book.Events(new EventFilter { AsOf = Reports.Monday }));
        Assert.Contains(book.Changes(1), change => change is { Action: "withdrawn", Kind: "event" } && change.Id == id);
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public void A_correction_outlives_a_newer_coding(string kind)
    {
        using var store = Store.New(kind);
        using var book = Filled(store);
        book.Rule(Request("correct", book.Events(new EventFilter())[0].Id) with { Changes = new Dictionary<string, string> { ["type"] = "ACCUSE", ["factuality"] = "occurred" } }, _later);

        var newer = Reports.Of("a1", Text, events: Reports.Event("other", "THREATEN", "MLT:GOV", "CYP", Text, "Malta warned Cyprus against leaving the Harbour Pact", factuality: "threatened"));
        book.Enter(newer, _later.AddHours(1), recode: true);

        var one = Assert.Single(book.Events(new EventFilter()));
        Assert.Equal(("ACCUSE", "occurred"), (one.Type, one.Factuality));
        Assert.True(Assert.Single(book.Event(one.Id)!.Tellings).Ruled);
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public void A_rejection_outlives_a_newer_coding_and_an_acceptance_outlives_its_loss(string kind)
    {
        using var store = Store.New(kind);
        using var book = Filled(store);
        const string Other = "Greece backed Malta on Tuesday. Nothing else was said.";
        book.Enter(Reports.Of("a2", Other, events: Reports.Event("e5", "SUPPORT", "GRC", "MLT", Other)), Reports.Monday);
        book.Rule(Request("reject", book.Events(new EventFilter { Type = "THREATEN" })[0].Id), _later);
        book.Rule(Request("accept", book.Events(new EventFilter { Type = "SUPPORT" })[0].Id), _later);

        book.Enter(Reports.Of("a1", Text, title: "", events: Reports.Event("e7", "THREATEN", "MLT", "CYP", Text, factuality: "threatened")), _later, recode: true);
        book.Enter(Reports.Of("a2", Other), _later, recode: true);

        Assert.Equal("SUPPORT", Assert.Single(book.Events(new EventFilter())).Type);
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public void A_merge_is_undone_by_a_ruling_and_the_ruling_by_its_undoing(string kind)
    {
        using var store = Store.New(kind);
        using var book = Filled(store);
        const string Other = "On Monday Malta warned Cyprus against leaving the Harbour Pact. So it was told.";
        book.Enter(Reports.Of("a2", Other, outlet: "The Pier", events: Reports.Event("e2", "THREATEN", "MLT", "CYP", Other, day: "2031-03-03", factuality: "threatened")), Reports.Monday);
        var merged = book.Event(Assert.Single(book.Events(new EventFilter())).Id)!;

        var ruling = Assert.Single(book.Rule(Request("apart", merged.Tellings[0].Id) with { Other = merged.Tellings[1].Id }, _later));
        Assert.Equal(2, book.Events(new EventFilter()).Count);

        book.Undo(ruling.Number, "Ann", "they are one after all", _later);
        Assert.Equal(2, Assert.Single(book.Events(new EventFilter())).Reports);
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public void A_ruling_on_a_standing_changes_the_alliance(string kind)
    {
        using var store = Store.New(kind);
        using var book = store.Open();
        const string Said = "Malta froze its seat in the Harbour Pact. Nobody wept.";
        book.Enter(Reports.Of("a1", Said) with { Standings = [Reports.Standing("HARBOUR", "MLT", "participation-frozen", Said, "2031-03-03")] }, Reports.Monday);
        var before = Assert.Single(book.Alliance("HARBOUR", LedgerLexicon.Empty, new DateOnly(2031, 3, 5)).Members);
        Assert.Equal("participation-frozen", before.Status);

        book.Rule(Request("correct", before.History[0].Evidence[0].Id) with { Changes = new Dictionary<string, string> { ["factuality"] = "possible" } }, _later);

        var after = Assert.Single(book.Alliance("HARBOUR", LedgerLexicon.Empty, new DateOnly(2031, 3, 5)).Members);
        Assert.Null(after.Status);
        Assert.Equal("possible", Assert.Single(after.NotDone).Factuality);
    }

    [Fact]
    public void Rulings_come_out_as_gold_with_the_page()
    {
        using var store = Store.New("sqlite");
        using var book = Filled(store);
        book.Rule(Request("correct", book.Events(new EventFilter())[0].Id) with { Changes = new Dictionary<string, string> { ["type"] = "ACCUSE" } }, _later);
        using var output = new MemoryStream();

        Assert.Equal(1, book.ExportGold(output));
        using var gold = System.Text.Json.JsonDocument.Parse(output.ToArray());
        Assert.Equal(Text, gold.RootElement.GetProperty("text").GetString());
        Assert.Equal("ACCUSE", gold.RootElement.GetProperty("events")[0].GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("type", "FIGHT")]
    [InlineData("source", "Malta's government")]
    [InlineData("date_start", "Monday")]
    [InlineData("colour", "red")]
    public void A_correction_to_what_the_record_does_not_know_is_refused(string field, string value)
    {
        using var store = Store.New("sqlite");
        using var book = Filled(store);
        var request = Request("correct", book.Events(new EventFilter())[0].Id) with { Changes = new Dictionary<string, string> { [field] = value } };

        Assert.Throws<FormatException>(() => book.Rule(request, _later));
        Assert.Empty(book.Rulings());
    }

    private static RulingRequest Request(string verdict, string subject) => new() { Verdict = verdict, Subject = subject, MadeBy = "Ann", Reason = "it says so" };

    private static Book Filled(Store store)
    {
        var book = store.Open();
        book.Enter(Reports.Of("a1", Text, events: Reports.Event("e1", "THREATEN", "MLT", "CYP", Text, day: "2031-03-03", factuality: "threatened")), Reports.Monday);
        return book;
    }
}
