using Chancery.Coding.Actors;

namespace Chancery.Coding.Tests.Actors;

public sealed class ActorStageTests
{
    [Fact]
    public void Person_with_nationality_and_title_is_one_mention_of_his_government()
    {
        var draft = ActorText.Read("""
            Norwegian ADJ 3 amod
            Deputy ADJ 3 amod
            Minister PROPN 4 nmod:desc
            Odd PROPN 6 nsubj
            Nordmann PROPN 4 flat
            spoke/speak VERB 0 root
            . PUNCT 6 punct
            """);
        var mention = Assert.Single(draft.Mentions.All);
        Assert.Equal("Norwegian Deputy Minister Odd Nordmann", mention.Span.In(draft.Document.Text));
        Assert.Equal(("NOR:GOV", "Odd Nordmann", "Deputy Minister"), (mention.Actors[0].Value, mention.Person, mention.Office));
        Assert.Same(draft.Document.Word("Odd"), mention.Head);
    }

    [Fact]
    public void Organisation_before_a_title_gives_the_bare_organisation() =>
        Assert.Equal("OPEC Secretary General Jane Doe=OPEC(Jane Doe)", ActorText.Read("""
            OPEC PROPN 3 compound
            Secretary PROPN 3 compound
            General PROPN 4 nmod:desc
            Jane PROPN 6 nsubj
            Doe PROPN 4 flat
            resigned/resign VERB 0 root
            """).Summary());

    [Fact]
    public void Title_after_a_name_in_apposition_tells_the_office() =>
        Assert.Equal("Odd Nordmann=NOR:GOV(Odd Nordmann); Norwegian diplomat=NOR:GOV(Odd Nordmann)", ActorText.Read("""
            Odd PROPN 8 nsubj
            Nordmann PROPN 1 flat
            , PUNCT 6 punct
            a DET 6 det
            Norwegian ADJ 6 amod
            diplomat NOUN 1 appos
            , PUNCT 6 punct
            left/leave VERB 0 root
            """).Summary());

    [Theory]
    [InlineData("with ADP 5 case", "agreed/agree VERB 0 root", "SRB")]
    [InlineData("in ADP 5 case", "agreed/agree VERB 0 root", "")]
    [InlineData("to ADP 5 case", "travelled/travel VERB 0 root", "")]
    [InlineData("against ADP 5 case", "appealed/appeal VERB 0 root", "SRB")]
    public void Capital_is_a_government_or_a_place_by_the_words_around_it(string preposition, string verb, string code)
    {
        var draft = ActorText.Read($"""
            The DET 2 det
            envoys/envoy NOUN 3 nsubj
            {verb}
            {preposition}
            Belgrade PROPN 3 obl
            """);
        Assert.Equal(code, draft.Mentions.HeadedBy(draft.Document.Word("Belgrade"))?.Actors[0].Value ?? "");
    }

    [Fact]
    public void Capital_as_subject_is_a_government()
    {
        var mention = Assert.Single(ActorText.Read("""
            Belgrade PROPN 2 nsubj
            refused/refuse VERB 0 root
            """).Mentions.All);
        Assert.Equal((MentionKind.Seat, "SRB"), (mention.Kind, mention.Actors[0].Value));
    }

    [Fact]
    public void Two_nationalities_before_one_noun_are_one_mention_with_two_actors() =>
        Assert.Equal("Chilean and Peruvian warships=CHL:MIL,PER:MIL", ActorText.Read("""
            Chilean ADJ 4 amod
            and CCONJ 3 cc
            Peruvian ADJ 1 conj
            warships/warship NOUN 5 nsubj
            met/meet VERB 0 root
            """).Summary());

    [Fact]
    public void State_and_allies_of_an_organisation_stay_two_mentions() =>
        Assert.Equal("Chile=CHL; OPEC allies=OPEC", ActorText.Read("""
            Chile PROPN 6 nsubj
            and CCONJ 5 cc
            other ADJ 5 amod
            OPEC PROPN 5 compound
            allies/ally NOUN 1 conj
            left/leave VERB 0 root
            """).Summary());

    [Fact]
    public void Allies_of_a_state_are_not_the_state()
    {
        var draft = ActorText.Read("""
            Chilean ADJ 2 amod
            allies/ally NOUN 3 nsubj Number=Plur
            left/leave VERB 0 root
            """);
        Assert.Null(draft.Mentions.HeadedBy(draft.Document.Word("allies")));
    }

    [Theory]
    [InlineData("Michael", "Jordan")]
    [InlineData("Chad", "Underhill")]
    [InlineData("Israel", "Nunez")]
    public void State_name_inside_a_persons_name_is_no_state(string first, string last)
    {
        var draft = ActorText.Read($"""
            {first} PROPN 3 nsubj
            {last} PROPN 1 flat
            won/win VERB 0 root
            """);
        Assert.All(draft.Mentions.All, m => Assert.Empty(m.Actors));
    }

    [Fact]
    public void Small_us_is_no_state() =>
        Assert.Equal("", ActorText.Read("""
            They PRON 2 nsubj
            saw/see VERB 0 root
            us PRON 2 obj
            """).Summary());

    [Fact]
    public void Georgia_among_american_names_is_no_state()
    {
        var draft = ActorText.Read("""
            Republicans PROPN 2 nsubj
            won/win VERB 0 root
            Georgia PROPN 2 obj
            and CCONJ 5 cc
            Florida PROPN 3 conj
            """);
        Assert.Null(draft.Mentions.HeadedBy(draft.Document.Word("Georgia")));
    }

    [Fact]
    public void Prefix_against_a_nationality_takes_it_away() =>
        Assert.Equal("", ActorText.Read("""
            Anti ADJ 3 amod
            - PUNCT 1 punct
            Russian ADJ 4 amod
            slogans/slogan NOUN 5 nsubj
            spread VERB 0 root
            """).Summary());

    [Fact]
    public void Hand_behind_a_group_is_not_the_group()
    {
        var draft = ActorText.Read("""
            Iran PROPN 3 compound
            - PUNCT 3 punct
            backed/back VERB 5 amod
            Houthi ADJ 5 amod
            rebels/rebel NOUN 6 nsubj
            fired/fire VERB 0 root
            """);
        Assert.Equal("YEM:REB", draft.Mentions.HeadedBy(draft.Document.Word("rebels"))!.Actors.Single().Value);
    }

    [Fact]
    public void Former_president_counts_among_the_elite() =>
        Assert.Equal("Former Chilean President Jane Doe=CHL:ELI(Jane Doe)", ActorText.Read("""
            Former ADJ 3 amod
            Chilean ADJ 3 amod
            President PROPN 4 nmod:desc
            Jane PROPN 6 nsubj
            Doe PROPN 4 flat
            spoke/speak VERB 0 root
            """).Summary());

    [Fact]
    public void Same_text_gives_the_same_mentions()
    {
        const string trees = """
            Chile PROPN 2 nsubj
            warned/warn VERB 0 root
            its PRON 4 nmod:poss
            neighbours/neighbour NOUN 2 obj
            """;
        Assert.Equal(ActorText.Read(trees).Summary(), ActorText.Read(trees).Summary());
    }

    [Fact]
    public void Town_where_it_was_said_is_not_the_speakers_state() =>
        Assert.Equal("Secretary of State Jane Doe=USA:GOV(Jane Doe)", ActorText.Read("""
            In ADP 2 case
            Ottawa PROPN 8 obl
            Secretary PROPN 6 nmod:desc
            of ADP 5 case
            State PROPN 3 nmod
            Jane PROPN 8 nsubj
            Doe PROPN 6 flat
            spoke/speak VERB 0 root
            """).Summary());

    [Fact]
    public void Day_before_a_title_is_no_part_of_it() =>
        Assert.Equal("Chile=CHL; Minister Jane Doe=CHL:GOV(Jane Doe)", ActorText.Read("""
            Chile PROPN 2 nsubj
            waited/wait VERB 0 root
            until SCONJ 8 mark
            Tuesday PROPN 8 nmod:unmarked
            Minister PROPN 6 nmod:desc
            Jane PROPN 8 nsubj
            Doe PROPN 6 flat
            spoke/speak VERB 2 advcl
            """).Summary());

    [Theory]
    [InlineData("2019-05-01", "AFG:REB")]
    [InlineData("2023-05-01", "AFG:GOV")]
    public void Body_counts_as_it_did_on_the_day(string day, string code) =>
        Assert.Equal(code, ActorText.Read("""
            The DET 2 det
            Taliban PROPN 3 nsubj
            refused/refuse VERB 0 root
            """, day).Mentions.All.Single().Actors.Single().Value);

    [Fact]
    public void West_bank_is_not_the_west() =>
        Assert.Equal("", ActorText.Read("""
            They PRON 2 nsubj
            left/leave VERB 0 root
            the DET 5 det
            West PROPN 5 compound
            Bank PROPN 2 obj
            """).Summary());

    [Fact]
    public void Name_that_ends_in_a_thing_is_nobody() =>
        Assert.Equal("", ActorText.Read("""
            Thomas PROPN 3 nsubj
            Shoal PROPN 1 flat
            vanished/vanish VERB 0 root
            """).Summary());

    [Fact]
    public void Opec_plus_is_not_opec() =>
        Assert.Equal("OPEC+=OPECPLUS", ActorText.Read("OPEC+ PROPN 2 nsubj\nmet/meet VERB 0 root").Summary());

    [Theory]
    [InlineData("U.S.", "USA")]
    [InlineData("US", "USA")]
    [InlineData("UK", "GBR")]
    public void Letters_with_and_without_stops_are_one_name(string form, string code) =>
        Assert.Equal($"{form}={code}", ActorText.Read($"{form} PROPN 2 nsubj\nwarned/warn VERB 0 root").Summary());

    [Fact]
    public void Trail_tells_what_was_resolved_and_what_was_rejected_and_why()
    {
        var trail = new Trail();
        ActorText.Read("""
            Chile PROPN 2 nsubj
            met/meet VERB 0 root
            in ADP 4 case
            Belgrade PROPN 2 obl
            """, trail: trail);
        Assert.Equal(["rejected", "resolved"], trail.Notes.Select(n => n.Outcome).Order());
        Assert.Contains("'in' tells a place", trail.Notes.Single(n => n.Outcome == "rejected").Message, StringComparison.Ordinal);
    }
}
