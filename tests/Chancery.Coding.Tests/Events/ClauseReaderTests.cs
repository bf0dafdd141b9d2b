using Chancery.Coding.Events;

namespace Chancery.Coding.Tests.Events;

public sealed class ClauseReaderTests
{
    [Fact]
    public void The_by_phrase_of_a_passive_is_its_subject()
    {
        var document = ParsedText.Parse("""
            Mali PROPN 3 nsubj:pass
            was/be AUX 3 aux:pass
            suspended/suspend VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
            by ADP 5 case
            ECOWAS PROPN 3 obl:agent
            """);

        var clause = ClauseReader.Read(document.Word("suspended"));

        Assert.True(clause.Passive);
        Assert.Equal("ECOWAS", clause.First(ArgumentRole.Subject)?.Form);
        Assert.Equal("Mali", clause.First(ArgumentRole.Object)?.Form);
    }

    [Fact]
    public void The_object_of_a_request_is_the_subject_of_what_is_requested()
    {
        var document = ParsedText.Parse("""
            Delhi PROPN 2 nsubj
            urged/urge VERB 0 root
            Dhaka PROPN 2 obj
            to PART 5 mark
            release VERB 2 xcomp VerbForm=Inf
            them PRON 5 obj
            """);

        Assert.Equal("Dhaka", ClauseReader.Read(document.Word("release")).First(ArgumentRole.Subject)?.Form);
    }

    [Fact]
    public void The_subject_of_a_threat_is_the_subject_of_what_is_threatened()
    {
        var document = ParsedText.Parse("""
            Minsk PROPN 2 nsubj
            threatened/threaten VERB 0 root
            Vilnius PROPN 2 obj
            to PART 5 mark
            close VERB 2 xcomp VerbForm=Inf
            the DET 7 det
            border NOUN 5 obj
            """);

        Assert.Equal("Minsk", ClauseReader.Read(document.Word("close")).First(ArgumentRole.Subject)?.Form);
    }

    [Fact]
    public void A_relative_pronoun_gives_way_to_the_noun_that_it_stands_for()
    {
        var document = ParsedText.Parse("""
            the DET 2 det
            country NOUN 0 root
            that/that PRON 4 nsubj PronType=Rel
            left/leave VERB 2 acl:relcl
            the DET 6 det
            bloc NOUN 4 obj
            """);

        Assert.Equal("country", ClauseReader.Read(document.Word("left")).First(ArgumentRole.Subject)?.Form);
    }

    [Fact]
    public void A_participle_behind_a_noun_has_the_noun_as_its_object()
    {
        var document = ParsedText.Parse("""
            sanctions/sanction NOUN 0 root
            imposed/impose VERB 1 acl Tense=Past|VerbForm=Part
            by ADP 4 case
            Brussels PROPN 2 obl:agent
            """);

        var clause = ClauseReader.Read(document.Word("imposed"));

        Assert.Equal("sanctions", clause.First(ArgumentRole.Object)?.Form);
        Assert.Equal("Brussels", clause.First(ArgumentRole.Subject)?.Form);
    }

    [Fact]
    public void A_second_verb_shares_the_subject_of_the_first()
    {
        var document = ParsedText.Parse("""
            Niamey PROPN 2 nsubj
            recalled/recall VERB 0 root
            its/its PRON 4 nmod:poss
            envoy NOUN 2 obj
            and CCONJ 6 cc
            closed/close VERB 2 conj
            the DET 8 det
            border NOUN 6 obj
            """);

        Assert.Equal("Niamey", ClauseReader.Read(document.Word("closed")).First(ArgumentRole.Subject)?.Form);
    }

    [Fact]
    public void The_possessor_of_an_effort_makes_it()
    {
        var document = ParsedText.Parse("""
            Baku PROPN 3 nmod:poss
            's PART 1 case
            effort NOUN 0 root
            to PART 5 mark
            forge VERB 3 acl VerbForm=Inf
            ties/tie NOUN 5 obj
            """);

        Assert.Equal("Baku", ClauseReader.Read(document.Word("forge")).First(ArgumentRole.Subject)?.Form);
    }

    [Fact]
    public void Of_two_objects_the_first_is_the_receiver()
    {
        var document = ParsedText.Parse("""
            Beijing PROPN 2 nsubj
            promised/promise VERB 0 root
            Dhaka PROPN 2 obj
            two NUM 5 nummod
            bridges/bridge NOUN 2 obj
            """);

        var clause = ClauseReader.Read(document.Word("promised"));

        Assert.Equal("Dhaka", clause.First(ArgumentRole.Indirect)?.Form);
        Assert.Equal("bridges", clause.First(ArgumentRole.Object)?.Form);
    }
}
