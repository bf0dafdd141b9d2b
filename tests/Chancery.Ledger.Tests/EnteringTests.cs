using Chancery.Ledger.Entries;
using Chancery.Ledger.Tests.Fakes;
using Chancery.Ledger.Views;

namespace Chancery.Ledger.Tests;

public class EnteringTests
{
    private const string Text = "Malta warned Cyprus against leaving the Harbour Pact on Monday. The warning came after a week of talks in Valletta about the dues of the small members.";

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public void A_report_is_found_after_it_was_entered(string kind)
    {
        using var store = Store.New(kind);
        using var book = store.Open();

        var entry = book.Enter(Warning("a1"), Reports.Monday);

        Assert.Equal(EntryOutcome.Added, entry.Outcome);
        var found = Assert.Single(book.Events(new EventFilter { Source = "MLT", Target = "CYP" }));
        Assert.Equal(("THREATEN", "2031-03-03", 1), (found.Type, found.DateStart, found.Reports));
        Assert.StartsWith("Malta warned Cyprus", found.Evidence, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public void A_report_is_never_entered_twice(string kind)
    {
        using var store = Store.New(kind);
        using var book = store.Open();
        book.Enter(Warning("a1"), Reports.Monday);

        var again = book.Enter(Warning("a1"), Reports.Monday.AddDays(1));

        Assert.Equal(EntryOutcome.Known, again.Outcome);
        Assert.Equal((1, 1, 1), (book.Summary().Articles, book.Summary().Tellings, book.Summary().Sequence));
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public void A_changed_page_becomes_a_new_version_and_what_the_old_one_said_stays_readable(string kind)
    {
        using var store = Store.New(kind);
        using var book = store.Open();
        book.Enter(Warning("a1"), Reports.Monday);
        const string Changed = "Malta denied on Tuesday that it had warned Cyprus. No talks were held.";

        var entry = book.Enter(Reports.Of("a1", Changed, events: Reports.Event("e2", "THREATEN", "MLT", "CYP", Changed, factuality: "denied")), Reports.Monday.AddDays(1));

        Assert.Equal(EntryOutcome.NewVersion, entry.Outcome);
        Assert.Equal("denied", Assert.Single(book.Events(new EventFilter())).Factuality);
        Assert.Equal("threatened", Assert.Single(book.Events(new EventFilter { AsOf = Reports.Monday.AddHours(1) })).Factuality);
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public void An_earlier_version_that_comes_in_late_does_not_come_back(string kind)
    {
        using var store = Store.New(kind);
        using var book = store.Open();
        book.Enter(Warning("a1"), Reports.Monday);
        book.Enter(Reports.Of("a1", "Malta says nothing. Cyprus neither."), Reports.Monday);

        Assert.Equal(EntryOutcome.Known, book.Enter(Warning("a1"), Reports.Monday).Outcome);
        Assert.Empty(book.Events(new EventFilter()));
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public void A_newer_coding_is_taken_only_when_asked_for(string kind)
    {
        using var store = Store.New(kind);
        using var book = store.Open();
        book.Enter(Warning("a1"), Reports.Monday);
        var other = Reports.Of("a1", Text, events: Reports.Event("e9", "ACCUSE", "MLT", "CYP", Text));

        Assert.Equal(EntryOutcome.KnownOtherwise, book.Enter(other, Reports.Monday).Outcome);
        Assert.Equal(EntryOutcome.Recoded, book.Enter(other, Reports.Monday.AddHours(2), recode: true).Outcome);
        Assert.Equal("ACCUSE", Assert.Single(book.Events(new EventFilter())).Type);
        Assert.Equal("THREATEN", Assert.Single(book.Events(new EventFilter { AsOf = Reports.Monday.AddHours(1) })).Type);
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public void Two_addresses_with_one_text_are_two_reports_of_one_story(string kind)
    {
        using var store = Store.New(kind);
        using var book = store.Open();
        book.Enter(Warning("a1", "https://quay.example/1"), Reports.Monday);

        var second = book.Enter(Warning("a1", "https://pier.example/1"), Reports.Monday);

        Assert.Equal(2, book.Summary().Articles);
        Assert.Equal(second.Story, book.Story("https://quay.example/1", LedgerLexicon.Empty)?.Id);
        Assert.Equal(2, Assert.Single(book.Events(new EventFilter())).Reports);
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public void Words_of_the_evidence_are_found_in_their_month(string kind)
    {
        using var store = Store.New(kind);
        using var book = store.Open();
        book.Enter(Warning("a1"), Reports.Monday);
        var (march, april) = (new DateOnly(2031, 3, 1), new DateOnly(2031, 4, 1));

        Assert.Single(book.Events(new EventFilter { Words = "warns leaving", From = march, To = april.AddDays(-1) }));
        Assert.Single(book.Events(new EventFilter { Words = "\"leaving the Harbour Pact\" -oil" }));
        Assert.Empty(book.Events(new EventFilter { Words = "warns leaving", From = april, To = april.AddDays(29) }));
        Assert.Empty(book.Events(new EventFilter { Words = "warned -Cyprus" }));
    }

    [Theory, MemberData(nameof(Store.Kinds), MemberType = typeof(Store))]
    public void Text_from_the_world_is_only_text(string kind)
    {
        using var store = Store.New(kind);
        using var book = store.Open();
        const string Hostile = "Malta '); drop table event; -- \0 \uD800 warned Cyprus \" OR 1=1. More.";

        book.Enter(Reports.Of("x'; drop table act; --", Hostile, outlet: "O'Neill \" & Sons", events: Reports.Event("e'1", "THREATEN", "MLT", "CYP", Hostile)), Reports.Monday);

        Assert.Contains("drop table", Assert.Single(book.Events(new EventFilter())).Evidence, StringComparison.Ordinal);
        Assert.Empty(book.Events(new EventFilter { Words = "\" ) OR evidence : x* NEAR(" }));
        Assert.NotNull(book.Story("x'; drop table act; --", LedgerLexicon.Empty));
    }

    [Theory]
    [InlineData("FIGHT", "MLT", "occurred")]
    [InlineData("THREATEN", "Malta's government", "occurred")]
    [InlineData("THREATEN", "MLT", "rumoured")]
    public void A_malformed_code_never_gets_in(string type, string source, string factuality)
    {
        using var store = Store.New("sqlite");
        using var book = store.Open();
        var report = Reports.Of("a1", Text, events: Reports.Event("e1", type, "MLT", "CYP", Text, factuality: factuality) with { Source = [source] });

        Assert.Throws<FormatException>(() => book.Enter(report, Reports.Monday));
        Assert.Equal(0, book.Summary().Sequence);
    }

    private static Coding.Json.ReportJson Warning(string id, string? url = null) =>
        Reports.Of(id, Text, url: url, events: Reports.Event("e1", "THREATEN", "MLT", "CYP", Text, day: "2031-03-03", factuality: "threatened"));
}
