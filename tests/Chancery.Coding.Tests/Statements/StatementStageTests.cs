using Chancery.Coding.Statements;
using static Chancery.Coding.Tests.Statements.SpokenText;

namespace Chancery.Coding.Tests.Statements;

public sealed class StatementStageTests
{
    private const string SaidThat = """
        Karimov PROPN 2 nsubj
        said/say VERB 0 root VerbForm=Fin
        that SCONJ 6 mark
        Dushanbe PROPN 6 nsubj
        could AUX 6 aux
        leave VERB 2 ccomp
        the DET 8 det
        pact NOUN 6 obj
        . PUNCT 2 punct
        """;

    [Fact]
    public void Reported_speech_is_a_statement_without_a_quotation()
    {
        var statement = Assert.Single(Run(SaidThat, Is("Karimov", "TJK:GOV", "Rustam Karimov"), Is("Dushanbe", "TJK")).Statements);
        Assert.Equal(("Rustam Karimov", "TJK:GOV", null), (statement.Speaker, statement.SpeakerOf?.Value, statement.Quote));
        Assert.Equal("Karimov said that Dushanbe could leave the pact", statement.Evidence.Text);
        Assert.Equal(["TJK"], statement.TopicActors.Select(a => a.Value));
    }

    [Fact]
    public void What_was_not_said_is_no_statement()
    {
        var draft = Run("""
            Karimov PROPN 4 nsubj
            did/do AUX 4 aux
            not PART 4 advmod
            say VERB 0 root VerbForm=Inf
            that SCONJ 7 mark
            Dushanbe PROPN 7 nsubj
            leaves/leave VERB 4 ccomp
            . PUNCT 4 punct
            """, Is("Karimov", "TJK:GOV", "Rustam Karimov"), Is("Dushanbe", "TJK"));
        Assert.Empty(draft.Statements);
        Assert.False(Assert.Single(draft.Speech.All).Uttered);
    }

    private const string Split = """
        “ PUNCT 3 punct
        We PRON 3 nsubj
        stay VERB 6 ccomp VerbForm=Fin
        , PUNCT 3 punct
        ” PUNCT 3 punct
        said/say VERB 0 root VerbForm=Fin
        the DET 8 det
        minister NOUN 6 nsubj
        , PUNCT 6 punct
        “ PUNCT 13 punct
        but CCONJ 13 cc
        we PRON 13 nsubj
        wait VERB 6 parataxis VerbForm=Fin
        . PUNCT 13 punct
        ” PUNCT 13 punct
        """;

    [Fact]
    public void A_quotation_split_around_its_speaker_is_one_statement()
    {
        var statement = Assert.Single(Run(Split, Is("minister", "TJK:GOV")).Statements);
        Assert.Equal("We stay,", statement.Quote);
        Assert.Equal(["but we wait."], statement.QuoteMore);
        Assert.Equal("said the minister", statement.Evidence.Text);
        Assert.Equal("the minister", statement.Speaker);
    }

    [Fact]
    public void We_in_quoted_words_is_the_speakers_state() =>
        Assert.Equal(["TJK"], Assert.Single(Run(Split, Is("minister", "TJK:GOV")).Statements).TopicActors.Select(a => a.Value));

    private const string Accused = """
        Karimov PROPN 2 nsubj
        accuses/accuse VERB 0 root VerbForm=Fin
        Bishkek PROPN 2 obj
        of SCONJ 5 mark
        refusing/refuse VERB 2 advcl VerbForm=Ger
        passage NOUN 5 obj
        . PUNCT 2 punct
        """;

    [Fact]
    public void A_bare_accusation_is_speech_but_no_statement()
    {
        var draft = Run(Accused, Is("Karimov", "TJK:GOV", "Rustam Karimov"), Is("Bishkek", "KGZ"));
        Assert.Empty(draft.Statements);
        var speech = draft.Speech.SpeechAt(draft.Document.Word("refusing"));
        Assert.Equal((SpeechKind.Accused, "Rustam Karimov"), (speech?.Kind, speech?.Speaker?.Name));
        Assert.Null(draft.Speech.SpeechAt(draft.Document.Word("accuses")));
    }

    [Fact]
    public void An_accusation_in_quoted_words_is_a_statement()
    {
        var statement = Assert.Single(Run("""
            Karimov PROPN 2 nsubj
            accused/accuse VERB 0 root VerbForm=Fin
            Bishkek PROPN 2 obj
            of SCONJ 6 mark
            “ PUNCT 6 punct
            selling/sell VERB 2 advcl VerbForm=Ger
            our PRON 8 nmod:poss
            water NOUN 6 obj
            ” PUNCT 6 punct
            . PUNCT 2 punct
            """, Is("Karimov", "TJK:GOV", "Rustam Karimov"), Is("Bishkek", "KGZ")).Statements);
        Assert.Equal("selling our water", statement.Quote);
        Assert.Equal("Karimov accused Bishkek of “selling our water”", statement.Evidence.Text);
    }

    [Fact]
    public void A_label_between_marks_that_nobody_utters_is_no_statement()
    {
        var draft = Run("""
            The DET 4 det
            “ PUNCT 4 punct
            brotherly ADJ 4 amod
            union NOUN 6 nsubj
            ” PUNCT 4 punct
            broke/break VERB 0 root VerbForm=Fin
            in ADP 8 case
            Dushanbe PROPN 6 obl
            . PUNCT 6 punct
            """, Is("Dushanbe", "TJK"));
        Assert.Empty(draft.Statements);
        Assert.Contains(draft.Trail!.Notes, n => n.Outcome == "not coded");
    }

    [Fact]
    public void The_words_of_attribution_name_the_carrier()
    {
        var statement = Assert.Single(Run("""
            “ PUNCT 3 punct
            We PRON 3 nsubj
            stay VERB 7 ccomp VerbForm=Fin
            , PUNCT 3 punct
            ” PUNCT 3 punct
            Karimov PROPN 7 nsubj
            told/tell VERB 0 root VerbForm=Fin
            TASS PROPN 7 obj
            . PUNCT 7 punct
            """, Is("Karimov", "TJK:GOV", "Rustam Karimov")).Statements);
        Assert.Equal(["TASS"], statement.Through);
        Assert.Equal("Karimov told TASS", statement.Evidence.Text);
    }

    private const string According = """
        Dushanbe PROPN 3 nsubj
        will AUX 3 aux
        leave VERB 0 root VerbForm=Inf
        , PUNCT 8 punct
        according/accord VERB 8 case
        to ADP 5 fixed
        an/a DET 8 det
        official NOUN 3 obl
        in ADP 10 case
        Moscow PROPN 8 nmod
        . PUNCT 3 punct
        """;

    [Fact]
    public void According_to_an_unnamed_official_keeps_the_description()
    {
        var statement = Assert.Single(Run(According, Is("Dushanbe", "TJK"), Is("official in Moscow", "RUS:GOV")).Statements);
        Assert.Equal(("an official in Moscow", "RUS:GOV"), (statement.Speaker, statement.SpeakerOf?.Value));
        Assert.Equal(["TJK"], statement.TopicActors.Select(a => a.Value));
    }

    [Fact]
    public void Words_around_a_parenthesis_of_attribution_are_the_speakers()
    {
        var draft = Run(According, Is("Dushanbe", "TJK"), Is("official in Moscow", "RUS:GOV"));
        Assert.Equal("an official in Moscow", draft.Speech.SpeechAt(draft.Document.Word("leave"))?.Speaker?.Name);
        Assert.Null(draft.Speech.SpeechAt(draft.Document.Word("official")));
    }

    [Fact]
    public void A_sentence_of_quotation_goes_on_with_the_speaker_of_the_one_before()
    {
        var statement = Assert.Single(Run("""
            “ PUNCT 3 punct
            We PRON 3 nsubj
            stay VERB 7 ccomp VerbForm=Fin
            , PUNCT 3 punct
            ” PUNCT 3 punct
            Karimov PROPN 7 nsubj
            said/say VERB 0 root VerbForm=Fin
            . PUNCT 7 punct

            “ PUNCT 3 punct
            Others/other NOUN 3 nsubj
            go VERB 0 root VerbForm=Fin
            . PUNCT 3 punct
            ” PUNCT 3 punct
            """, Is("Karimov", "TJK:GOV", "Rustam Karimov")).Statements);
        Assert.Equal(["Others go."], statement.QuoteMore);
    }

    [Fact]
    public void Speech_of_media_is_a_carriers_and_no_statement() =>
        Assert.Empty(Run(SaidThat.Replace("Karimov", "TASS", StringComparison.Ordinal), Is("Dushanbe", "TJK")).Statements);

    [Fact]
    public void Ids_do_not_change_from_run_to_run() =>
        Assert.Equal(
            Run(SaidThat, Is("Karimov", "TJK:GOV", "Rustam Karimov")).Statements[0].Id,
            Run(SaidThat, Is("Karimov", "TJK:GOV", "Rustam Karimov")).Statements[0].Id);
}
