namespace Chancery.Coding.Tests.Actors;

public sealed class ReferenceTests
{
    [Fact]
    public void Possessive_takes_the_subject_of_its_clause() =>
        Assert.Equal("Chile=CHL; its=CHL; Peru=PER", ActorText.Read("""
            Chile PROPN 2 nsubj
            cut VERB 0 root
            its PRON 4 nmod:poss
            ties/tie NOUN 2 obj Number=Plur
            with ADP 6 case
            Peru PROPN 4 nmod
            """).Summary());

    [Fact]
    public void It_is_not_another_argument_of_its_own_verb() =>
        Assert.Equal("Chile=CHL; Jane Doe=(Jane Doe); it=CHL; OPEC=OPEC", ActorText.Read("""
            Chile PROPN 2 nsubj
            waited/wait VERB 0 root
            . PUNCT 2 punct

            Jane PROPN 3 nsubj
            Doe PROPN 1 flat
            said/say VERB 0 root
            it PRON 6 nsubj
            could AUX 6 aux
            leave VERB 3 ccomp
            OPEC PROPN 6 obj
            """).Summary());

    [Fact]
    public void It_for_a_thing_is_refused() =>
        Assert.Equal("Chile=CHL", ActorText.Read("""
            A DET 2 det
            draft NOUN 5 nsubj Number=Sing
            of ADP 4 case
            Chile PROPN 2 nmod
            circulated/circulate VERB 0 root
            . PUNCT 5 punct

            It PRON 2 nsubj
            failed/fail VERB 0 root
            """).Summary());

    [Fact]
    public void They_takes_a_coordination_as_a_whole() =>
        Assert.Equal("Chile=CHL; Peru=PER; they=CHL,PER", ActorText.Read("""
            Chile PROPN 4 nsubj
            and CCONJ 3 cc
            Peru PROPN 1 conj
            signed/sign VERB 0 root
            when ADV 7 advmod
            they PRON 7 nsubj
            met/meet VERB 4 advcl
            """).Summary());

    [Fact]
    public void Two_men_in_like_places_leave_he_open()
    {
        var draft = ActorText.Read("""
            Norwegian ADJ 2 amod
            Minister PROPN 3 nmod:desc
            Odd PROPN 6 nsubj
            Nordmann PROPN 3 flat
            quickly ADV 6 advmod
            called/call VERB 0 root
            . PUNCT 6 punct

            Chilean ADJ 2 amod
            Minister PROPN 3 nmod:desc
            Juan PROPN 5 nsubj
            Perez PROPN 3 flat
            answered/answer VERB 0 root
            and CCONJ 10 cc
            Danish ADJ 8 amod
            Minister PROPN 9 nmod:desc
            Jens PROPN 10 nsubj
            agreed/agree VERB 5 conj
            . PUNCT 5 punct

            He PRON 2 nsubj
            left/leave VERB 0 root
            """);
        Assert.Null(draft.Mentions.HeadedBy(draft.Document.Word("He")));
    }

    [Fact]
    public void She_is_not_a_man() =>
        Assert.EndsWith("She=CHL:GOV(Jane Doe)", ActorText.Read("""
            Chilean ADJ 2 amod
            spokeswoman NOUN 3 nmod:desc
            Jane PROPN 5 nsubj
            Doe PROPN 3 flat
            met/meet VERB 0 root
            Mr PROPN 7 nmod:desc
            Nordmann PROPN 5 obj
            . PUNCT 5 punct

            She PRON 2 nsubj
            left/leave VERB 0 root
            """).Summary(), StringComparison.Ordinal);

    [Fact]
    public void Last_name_alone_and_other_spellings_find_the_person() =>
        Assert.Equal("Armenian Minister Aram Sarkisyan=ARM:GOV(Aram Sarkisyan); Sarkisian=ARM:GOV(Aram Sarkisyan)", ActorText.Read("""
            Armenian ADJ 2 amod
            Minister PROPN 3 nmod:desc
            Aram PROPN 5 nsubj
            Sarkisyan PROPN 3 flat
            spoke/speak VERB 0 root
            . PUNCT 5 punct

            Sarkisian PROPN 2 nsubj
            left/leave VERB 0 root
            """).Summary());

    [Fact]
    public void Description_by_nationality_and_calling_finds_the_person_before_it() =>
        Assert.EndsWith("Norwegian diplomat=NOR:GOV(Odd Nordmann)", ActorText.Read("""
            Norwegian ADJ 3 amod
            Foreign ADJ 3 amod
            Minister PROPN 4 nmod:desc
            Odd PROPN 6 nsubj
            Nordmann PROPN 4 flat
            spoke/speak VERB 0 root
            . PUNCT 6 punct

            The DET 3 det
            Norwegian ADJ 3 amod
            diplomat NOUN 4 nsubj
            left/leave VERB 0 root
            """).Summary(), StringComparison.Ordinal);

    [Fact]
    public void Two_countries_are_the_two_that_the_sentence_names() =>
        Assert.EndsWith("countries=CHL,PER", ActorText.Read("""
            Chile PROPN 2 nsubj
            told/tell VERB 0 root
            Peru PROPN 2 iobj
            of ADP 5 case
            ties/tie NOUN 2 obl
            between ADP 9 case
            the DET 9 det
            two NUM 9 nummod
            countries/country NOUN 5 nmod Number=Plur
            """).Summary(), StringComparison.Ordinal);

    [Fact]
    public void The_bloc_is_the_last_bloc_named() =>
        Assert.EndsWith("bloc=EU", ActorText.Read("""
            Chile PROPN 2 nsubj
            left/leave VERB 0 root
            the DET 5 det
            European PROPN 5 amod
            Union PROPN 2 obj
            . PUNCT 2 punct

            The DET 2 det
            bloc NOUN 3 nsubj Number=Sing
            protested/protest VERB 0 root
            """).Summary(), StringComparison.Ordinal);

    [Fact]
    public void Our_country_is_the_speakers() =>
        Assert.Contains("country=NOR", ActorText.Read("""
            “ PUNCT 2 punct
            Leave VERB 6 ccomp
            our PRON 4 nmod:poss Number=Plur|Person=1|Poss=Yes|PronType=Prs
            country NOUN 2 obj Number=Sing
            ” PUNCT 2 punct
            said/say VERB 0 root
            Norwegian ADJ 8 amod
            Minister PROPN 9 nmod:desc
            Odd PROPN 6 nsubj
            Nordmann PROPN 9 flat
            """).Summary(), StringComparison.Ordinal);

    [Fact]
    public void Register_finds_in_a_later_article_whom_an_earlier_one_introduced()
    {
        var register = new Coding.Actors.PeopleRegister();
        ActorText.Read("""
            Norwegian ADJ 2 amod
            Minister PROPN 3 nmod:desc
            Odd PROPN 5 nsubj
            Nordmann PROPN 3 flat
            spoke/speak VERB 0 root
            """, register: register);
        Assert.EndsWith("Nordmann=NOR:GOV(Odd Nordmann)", ActorText.Read("""
            Norway PROPN 2 nsubj
            waited/wait VERB 0 root
            . PUNCT 2 punct

            Nordmann PROPN 2 nsubj
            left/leave VERB 0 root
            """, register: register).Summary(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_accused_of_doing_does_it() =>
        Assert.Equal("Chile=CHL; Peru=PER; its=PER", ActorText.Read("""
            Chile PROPN 2 nsubj
            accused/accuse VERB 0 root
            Peru PROPN 2 obj
            of SCONJ 5 mark
            breaking/break VERB 2 advcl
            its PRON 7 nmod:poss
            word NOUN 5 obj Number=Sing
            """).Summary());

    [Fact]
    public void Description_with_a_pronoun_tells_whose_the_name_before_it_is() =>
        Assert.Equal("Chile=CHL; Ann Lee=CHL:GOV(Ann Lee); its=CHL; spokeswoman=CHL:GOV(Ann Lee)", ActorText.Read("""
            Chile PROPN 2 nsubj
            waited/wait VERB 0 root
            . PUNCT 2 punct

            Ann PROPN 7 nsubj
            Lee PROPN 1 flat
            , PUNCT 5 punct
            its PRON 5 nmod:poss
            spokeswoman NOUN 1 appos Number=Sing
            , PUNCT 5 punct
            smiled/smile VERB 0 root
            """).Summary());

    [Fact]
    public void Office_that_somebody_else_holds_there_is_another_states()
    {
        // On that day Japan's prime minister was Fumio Kishida, as the lexicon knows.
        var draft = ActorText.Read("""
            Japan PROPN 2 nsubj
            asked/ask VERB 0 root
            Tuvalu PROPN 2 obj
            . PUNCT 2 punct

            Prime PROPN 2 amod
            Minister PROPN 3 nmod:desc
            Jane PROPN 5 nsubj
            Doe PROPN 3 flat
            agreed/agree VERB 0 root
            """, "2023-01-10");
        Assert.DoesNotContain(draft.Mentions.HeadedBy(draft.Document.Word("Jane"))!.Actors, a => a.State == "JPN");
    }

    [Fact]
    public void Relative_pronoun_means_the_noun_that_its_clause_describes() =>
        Assert.EndsWith("which=CHL", ActorText.Read("""
            Chile PROPN 5 nsubj
            , PUNCT 4 punct
            which PRON 4 nsubj PronType=Rel
            waited/wait VERB 1 acl:relcl
            left/leave VERB 0 root
            """).Summary(), StringComparison.Ordinal);

    [Fact]
    public void It_that_holds_a_place_means_nobody() =>
        Assert.Equal("Chile=CHL", ActorText.Read("""
            Chile PROPN 2 nsubj
            made/make VERB 0 root
            it PRON 2 obj
            impossible ADJ 2 xcomp
            to PART 6 mark
            leave VERB 4 advcl
            """).Summary());
}
