using Chancery.Coding.Actors;
using Chancery.Language;

namespace Chancery.Coding.Tests.Times;

/// <summary>Which time an act takes, on trees written by hand. Published on Wednesday, 5 June 2024.</summary>
public sealed class GoverningTests
{
    private static readonly DateOnly Published = new(2024, 6, 5);

    [Fact]
    public void A_time_in_a_relative_clause_dates_that_clause_only()
    {
        var document = ParsedText.Parse("""
            Riga PROPN 2 nsubj
            expelled/expel VERB 0 root Tense=Past|VerbForm=Fin
            diplomats/diplomat NOUN 2 obj
            whom PRON 6 obj
            it PRON 6 nsubj
            named/name VERB 3 acl:relcl Tense=Past|VerbForm=Fin
            in ADP 8 case
            March PROPN 6 obl
            . PUNCT 2 punct

            The DET 2 det
            end NOUN 0 root
            """);

        Assert.Equal("2024-03-01..2024-03-31", When(document, "named"));
        Assert.NotEqual("2024-03-01..2024-03-31", When(document, "expelled"));
    }

    [Fact]
    public void The_day_of_saying_is_not_the_day_of_what_is_told()
    {
        var document = Later("""
            Tirana PROPN 2 nsubj
            said/say VERB 0 root Tense=Past|VerbForm=Fin
            on ADP 4 case
            Monday PROPN 2 obl
            that SCONJ 8 mark
            Belgrade PROPN 8 nsubj
            had/have AUX 8 aux Tense=Past|VerbForm=Fin
            closed/close VERB 2 ccomp Tense=Past|VerbForm=Part
            the DET 10 det
            crossing NOUN 8 obj
            """);

        Assert.Equal("2024-06-03..2024-06-03", When(document, "said"));
        Assert.Equal("", When(document, "closed"));
    }

    [Fact]
    public void What_is_told_in_the_present_perfect_was_done_by_the_day_of_saying()
    {
        var document = Later("""
            Tirana PROPN 2 nsubj
            said/say VERB 0 root Tense=Past|VerbForm=Fin
            on ADP 4 case
            Monday PROPN 2 obl
            that SCONJ 8 mark
            Belgrade PROPN 8 nsubj
            has/have AUX 8 aux Tense=Pres|VerbForm=Fin
            closed/close VERB 2 ccomp Tense=Past|VerbForm=Part
            the DET 10 det
            crossing NOUN 8 obj
            """);

        Assert.Equal("..2024-06-03", When(document, "closed"));
    }

    [Fact]
    public void A_day_between_subject_and_verb_belongs_to_the_verb_wherever_the_tree_hangs_it()
    {
        var document = Later("""
            Lima PROPN 4 nsubj
            on ADP 3 case
            Tuesday PROPN 1 nmod
            recalled/recall VERB 0 root Tense=Past|VerbForm=Fin
            its PRON 6 nmod:poss
            envoy NOUN 4 obj
            """);

        Assert.Equal("2024-06-04..2024-06-04", When(document, "recalled"));
    }

    [Fact]
    public void A_day_that_opens_the_clause_belongs_to_the_verb_wherever_the_tree_hangs_it()
    {
        var document = Later("""
            On ADP 3 case
            Tuesday PROPN 3 compound
            Lima PROPN 4 nsubj
            recalled/recall VERB 0 root Tense=Past|VerbForm=Fin
            its PRON 6 nmod:poss
            envoy NOUN 4 obj
            """);

        Assert.Equal("2024-06-04..2024-06-04", When(document, "recalled"));
    }

    [Fact]
    public void An_interview_published_on_a_day_dates_what_is_said_in_it()
    {
        var document = Later("""
            She PRON 2 nsubj
            told/tell VERB 0 root Tense=Past|VerbForm=Fin
            Tass PROPN 2 obj
            in ADP 6 case
            an DET 6 det
            interview NOUN 2 obl
            published/publish VERB 6 acl Tense=Past|VerbForm=Part
            on ADP 9 case
            Wednesday PROPN 7 obl
            """);

        Assert.Equal("2024-06-05..2024-06-05", When(document, "told"));
    }

    [Fact]
    public void A_promise_is_not_dated_by_the_day_by_which_it_is_to_be_kept()
    {
        var document = Later("""
            Lima PROPN 2 nsubj
            promised/promise VERB 0 root Tense=Past|VerbForm=Fin
            a DET 4 det
            summit NOUN 2 obj
            by ADP 6 case
            December PROPN 2 obl
            """);

        Assert.Equal("", When(document, "promised"));
    }

    [Fact]
    public void A_story_in_the_simple_past_goes_on_in_the_next_sentence()
    {
        var document = Later("""
            Quito PROPN 2 nsubj
            closed/close VERB 0 root Tense=Past|VerbForm=Fin
            the DET 4 det
            border NOUN 2 obj
            on ADP 6 case
            Tuesday PROPN 2 obl
            . PUNCT 2 punct

            Lima PROPN 2 nsubj
            protested/protest VERB 0 root Tense=Past|VerbForm=Fin
            . PUNCT 2 punct

            Bogota PROPN 3 nsubj
            had/have AUX 3 aux Tense=Past|VerbForm=Fin
            warned/warn VERB 0 root Tense=Past|VerbForm=Part
            . PUNCT 3 punct
            """);

        Assert.Equal("2024-06-04..2024-06-04", When(document, "protested"));
        Assert.Equal("", When(document, "warned"));
    }

    [Fact]
    public void Further_words_of_a_speaker_are_of_the_day_on_which_the_first_were_said()
    {
        var document = Later("""
            Kallas PROPN 2 nsubj
            warned/warn VERB 0 root Tense=Past|VerbForm=Fin
            Minsk PROPN 2 obj
            on ADP 5 case
            Monday PROPN 2 obl
            . PUNCT 2 punct
            ---
            Minsk PROPN 4 nsubj
            is/be AUX 4 cop Tense=Pres|VerbForm=Fin
            a DET 4 det
            neighbour NOUN 0 root
            . PUNCT 4 punct
            ---
            Kallas PROPN 2 nsubj
            complained/complain VERB 0 root Tense=Past|VerbForm=Fin
            . PUNCT 2 punct
            """);
        var mentions = new[] { document.Word("Kallas"), document.Word("Kallas", 2) }.Select(w => new Mention { Span = w.Span, Head = w, Kind = MentionKind.Person, Actors = [new ActorCode("EST:GOV")], Person = "Kaja Kallas", Why = "test" });

        var time = Drafts.Of(document, Published, mentions).Times.Of(document.Word("complained"));

        Assert.Equal(new DateOnly(2024, 6, 3), time.Start);
        Assert.Contains("same speaker", time.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Background_without_a_time_stays_undated()
    {
        var document = Later("""
            Baku PROPN 3 nsubj
            has/have AUX 3 aux Tense=Pres|VerbForm=Fin
            refused/refuse VERB 0 root Tense=Past|VerbForm=Part
            talks/talk NOUN 3 obj
            """);

        Assert.Equal("", When(document, "refused"));
    }

    [Fact]
    public void The_news_of_the_first_sentence_is_of_the_report_s_day_when_it_tells_none()
    {
        var document = ParsedText.Parse("""
            Baku PROPN 2 nsubj
            warned/warn VERB 0 root Tense=Past|VerbForm=Fin
            Yerevan PROPN 2 obj
            """);

        var time = Drafts.Of(document, Published, []).Times.Of(document.Word("warned"));

        Assert.Equal((Published, Published, null), (time.Start, time.End, time.Text));
        Assert.StartsWith("the report's day", time.Why, StringComparison.Ordinal);
    }

    // Puts the sentences behind a dull head of several paragraphs, so that the rules for the lead stay out of play.
    private static Document Later(string trees) => ParsedText.Parse(string.Concat(Enumerable.Repeat("Dull ADJ 2 amod\nprose NOUN 0 root\n---\n", 7)) + trees);

    private static string When(Document document, string form) => Drafts.Of(document, Published, []).Times.Of(document.Word(form)) is var time ? Drafts.Show(time.Start, time.End) : "";
}
