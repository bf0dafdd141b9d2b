using Chancery.Coding.Actors;
using Chancery.Coding.Tests.Times;

namespace Chancery.Coding.Tests.Places;

public sealed class PlaceLexiconTests
{
    [Theory]
    [InlineData("Yerevan", "ARM")]
    [InlineData("Kiev", "UKR")]
    [InlineData("N’Djamena", "TCD")]
    [InlineData("Sao Paulo", "BRA")]
    [InlineData("São Paulo", "BRA")]
    [InlineData("The Hague", "NLD")]
    [InlineData("Nagorno-Karabakh", "AZE")]
    public void The_first_candidate_of_a_name_is_the_place_that_the_press_means(string name, string country) => Assert.Equal(country, Drafts.Places.Find(name)[0].Country);

    [Fact]
    public void An_unknown_name_has_no_candidate() => Assert.Empty(Drafts.Places.Find("Nowhereville upon Nothing"));

    [Fact]
    public void Every_alias_leads_to_a_place_of_the_list() =>
        Assert.All(File.ReadLines(Checkout.Lexicon("places", "aliases.tsv")).Where(l => l[0] != '#').Skip(1).Select(l => l.Split('\t')), cells => Assert.Equal(cells[1], Drafts.Places.Find(cells[0])[0].Country));

    [Fact]
    public void The_capital_of_a_country_is_found() => Assert.Equal("Astana", Rename(Drafts.Places.CapitalOf("KAZ")!.Name));

    [Theory]
    [InlineData("Tripoli", "LBN", "LBN")]
    [InlineData("Tripoli", "LBY", "LBY")]
    [InlineData("San Jose", "CRI", "CRI")]
    public void Of_several_places_that_in_the_country_named_after_it_is_meant(string name, string country, string expected)
    {
        var document = ParsedText.Parse($"""
            They PRON 2 nsubj
            met/meet VERB 0 root Tense=Past|VerbForm=Fin
            in ADP 4 case
            {name.Replace(' ', '_')} PROPN 2 obl
            , PUNCT 6 punct
            Stateland PROPN 4 appos
            . PUNCT 2 punct
            """.Replace("_", "\u00a0", StringComparison.Ordinal));
        var state = document.Word("Stateland");
        var mention = new Mention { Span = state.Span, Head = state, Kind = MentionKind.State, Actors = [new ActorCode(country)], Why = "test" };

        var place = Drafts.Of(document, null, [mention]).Places.Of(document.Word("met"));

        Assert.Equal(expected, place?.Country);
        Assert.NotNull(place?.Latitude);
    }

    [Fact]
    public void One_of_several_places_without_a_hint_stays_unresolved()
    {
        var document = ParsedText.Parse("""
            They PRON 2 nsubj
            met/meet VERB 0 root Tense=Past|VerbForm=Fin
            in ADP 4 case
            Springfield PROPN 2 obl
            . PUNCT 2 punct
            """);
        Assert.Null(Drafts.Of(document, null, []).Places.Of(document.Word("met"))?.Country);
    }

    [Fact]
    public void A_person_s_name_is_no_place()
    {
        var document = ParsedText.Parse("""
            Trust NOUN 2 nsubj
            grew/grow VERB 0 root Tense=Past|VerbForm=Fin
            in ADP 5 case
            Paris PROPN 5 compound
            Baku PROPN 2 obl
            . PUNCT 2 punct
            """);
        var word = document.Word("Baku");
        var person = new Mention { Span = document.Word("Paris").Span.Union(word.Span), Head = word, Kind = MentionKind.Person, Actors = [], Person = "Paris Baku", Why = "test" };
        Assert.Null(Drafts.Of(document, null, [person]).Places.Of(document.Word("grew")));
    }

    // GeoNames' file of this year still has the capital's former name.
    private static string Rename(string name) => name == "Nur-Sultan" ? "Astana" : name;
}
