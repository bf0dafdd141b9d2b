using Chancery.Coding.Actors;
using Chancery.Coding.Times;

namespace Chancery.Coding.Tests.Times;

public sealed class PublicationDateTests
{
    private const string Weekday = """
        Prime PROPN 2 compound
        Minister PROPN 3 nmod:desc
        Novak PROPN 4 nsubj
        resigned/resign VERB 0 root Tense=Past|VerbForm=Fin
        on ADP 6 case
        Wednesday PROPN 4 obl
        , PUNCT 8 punct
        June PROPN 6 appos
        5 NUM 8 nummod
        . PUNCT 4 punct
        """;

    [Fact]
    public void A_weekday_and_a_term_of_office_settle_the_year()
    {
        var inferred = Infer(Weekday, new TermOfOffice("Prime Minister", new DateOnly(2012, 1, 1), new DateOnly(2014, 1, 1)));
        Assert.Equal(new DateOnly(2013, 6, 5), inferred?.Day);
        Assert.Contains("Wednesday, June 5 falls in", inferred!.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void A_weekday_alone_settles_nothing() => Assert.Null(Infer(Weekday));

    [Fact]
    public void A_term_that_leaves_many_years_settles_nothing() => Assert.Null(Infer(Weekday, new TermOfOffice("Prime Minister", new DateOnly(1993, 1, 1), null)));

    [Fact]
    public void A_weekday_that_no_term_allows_settles_nothing() => Assert.Null(Infer(Weekday, new TermOfOffice("Prime Minister", new DateOnly(2014, 7, 1), new DateOnly(2015, 7, 1))));

    [Fact]
    public void The_term_of_another_office_does_not_count() => Assert.Null(Infer(Weekday, new TermOfOffice("Foreign Minister", new DateOnly(2012, 1, 1), new DateOnly(2014, 1, 1))));

    [Fact]
    public void A_year_told_in_the_past_is_not_after_the_report()
    {
        var inferred = Infer(Weekday + """


            Her PRON 2 nmod:poss
            party NOUN 3 nsubj
            won/win VERB 0 root Tense=Past|VerbForm=Fin
            in ADP 5 case
            2022 NUM 3 obl
            . PUNCT 3 punct
            """);
        Assert.Equal(new DateOnly(2024, 6, 5), inferred?.Day);
    }

    [Fact]
    public void A_full_date_in_the_lead_is_taken()
    {
        var inferred = Infer("""
            Novak PROPN 2 nsubj
            resigned/resign VERB 0 root Tense=Past|VerbForm=Fin
            on ADP 5 case
            June PROPN 5 nmod:unmarked
            5 NUM 2 obl
            , PUNCT 5 punct
            2019 NUM 5 nmod:unmarked
            . PUNCT 2 punct
            """);
        Assert.Equal(new DateOnly(2019, 6, 5), inferred?.Day);
    }

    [Fact]
    public void Words_counted_from_publication_are_unresolved_on_a_page_without_a_day()
    {
        var document = PlainText.Untagged("He resigned last week.");
        var mention = Assert.Single(Drafts.FindTimes(document, null));
        Assert.Null(mention.Start);
        Assert.Null(mention.End);
    }

    private static Inference? Infer(string trees, params TermOfOffice[] terms)
    {
        var document = ParsedText.Parse(trees);
        var name = document.Word("Novak");
        var first = document.Sentences[0].Words[0];
        var mention = new Mention { Span = first.Span.Union(name.Span), Head = name, Kind = MentionKind.Person, Actors = [new ActorCode("SVK:GOV")], Person = "Jana Novak", Why = "test" };
        var draft = Drafts.Of(document, null, [mention]);
        return new PublicationDate(Drafts.Times, new Terms(terms)).Infer(draft);
    }

    private sealed class Terms(TermOfOffice[] terms) : ITermsOfOffice
    {
        public IReadOnlyList<TermOfOffice> Of(string person) => person == "Jana Novak" ? terms : [];
    }
}
