using Chancery.Coding.Events;
using Chancery.Language;

namespace Chancery.Coding.Factuality;

/// <summary>
/// Decides how the text presents an act: reads the tense, modality and negation of its own clause, then climbs the tree and lets every
/// governing word have its say, innermost first.
/// </summary>
/// <param name="lexicon">The deciding words.</param>
/// <param name="supports">The verbs that merely carry an event noun, which shares their tense and negation.</param>
public sealed class FactualityReader(FactualityLexicon lexicon, SupportVerbLexicon supports)
{
    private const int MaximumSteps = 12;
    private readonly OwnClause _ownClause = new(lexicon);

    /// <summary>The judgement on the act that a verb or noun names.</summary>
    public Judgement Judge(Word predicate)
    {
        var judgement = IsQuestion(predicate.Sentence) ? Judgement.Asserted.Under(EventFactuality.Possible, codes: false, "a question") : Judgement.Asserted;
        judgement = _ownClause.Judge(predicate, judgement);
        for (var (word, steps) = (predicate, 0); word.Head is { } governor && steps < MaximumSteps; word = governor, steps++)
        {
            if (IsPresupposed(word)) return judgement with { Presupposed = true };
            judgement = Govern(word, governor, judgement);
            if (word.Relation == "acl:relcl") break; // what is told of somebody by the way does not share the fate of what he is told to do
        }
        return judgement;
    }

    /// <summary>What is taken for granted whatever is said of the rest: after what something happened or why, and a participle that tells which thing is meant: "help requested".</summary>
    private bool IsPresupposed(Word word) => word.BaseRelation switch
    {
        "obl" or "nmod" => Grounds.Contains(ClauseReader.Marker(word)),
        "acl" when word.Relation == "acl" => word.HasFeature("VerbForm", "Part") && word.HasFeature("Tense", "Past") && ClauseReader.Marker(word).Length == 0
            && supports.Find(word.Lemma.ToLowerInvariant()) is null,
        _ => false,
    };

    private static readonly HashSet<string> Grounds =
        ["after", "following", "since", "amid", "amidst", "despite", "because of", "in response to", "in retaliation for", "in the wake of", "as a result of", "in reaction to"];

    private Judgement Govern(Word word, Word governor, Judgement judgement)
    {
        switch (word.BaseRelation)
        {
            case "conj" when word.Children.Any(c => c.BaseRelation is "cc" && c.Form.Equals("rather", StringComparison.OrdinalIgnoreCase)):
                return judgement.Under(EventFactuality.Denied, codes: false, "'rather than'");
            case "conj":
                // Members of a coordination share what stands before the first: "may leave and join", "plans to meet and sign".
                return ClauseReader.IsVerbal(word) && (HasOwnAuxiliary(word) || HasOwnSubject(word)) || judgement.Value != EventFactuality.Occurred
                    ? judgement
                    : _ownClause.Judge(governor, judgement);
            case "advcl" or "xcomp" when HasMark(word, "to") && IsCall(governor):
                return judgement; // "called him to congratulate him": what is said on the telephone is said
            case "advcl" when HasMark(word, "to") && judgement.Value is EventFactuality.Occurred && Find(governor) is null:
                return judgement.Under(EventFactuality.Planned, true, "a purpose ('to …')");
            case "xcomp" or "ccomp" or "advcl" or "acl" or "obj" or "obl" or "nmod" or "nsubj" or "csubj" or "parataxis":
                return GovernedBy(word, governor, judgement);
            default:
                return judgement;
        }
    }

    private Judgement GovernedBy(Word word, Word governor, Judgement judgement)
    {
        if (word.Relation == "acl:relcl" || word.BaseRelation is "advcl" && !IsComplement(word)) return judgement;
        if (governor.Lemma == "tell" && word.BaseRelation is "ccomp") return judgement; // who is told that something is so is not told to do it
        if (Find(governor) is not { } decides) return CarriedBy(word, governor, judgement);
        if (decides.OnlyOverNouns && !TellsOfAct(word)) return judgement;
        if (decides.Effect is not { } effect) return _ownClause.Judge(governor, judgement).Under(EventFactuality.Occurred, decides.Codes, $"'{governor.Lemma}'");
        if (word.BaseRelation is "nsubj" && governor.Upos is not ("NOUN" or "PROPN") && word.Relation != "nsubj:pass") return judgement;
        if (_ownClause.Judge(governor, Judgement.Asserted).Value != EventFactuality.Denied) return judgement.Under(effect, decides.Codes, $"'{governor.Lemma}'");
        // "did not deny", "no longer plans": a negated governor no longer decides as it does by itself.
        var negated = decides.Negated ?? (effect == EventFactuality.Denied ? EventFactuality.Occurred : EventFactuality.Denied);
        return judgement.Under(negated, decides.Codes && effect != EventFactuality.Alleged, $"'{governor.Lemma}' negated");
    }

    /// <summary>A nominal act shares the fate of the verb that merely carries it: "did not hold talks", "may launch an attack"; not of one that judges it: "may condemn the attack".</summary>
    private Judgement CarriedBy(Word word, Word governor, Judgement judgement) =>
        word.Upos is "NOUN" or "PROPN" && (word.BaseRelation is "obj" || word.Relation == "nsubj:pass") && ClauseReader.IsVerbal(governor)
        && judgement.Value == EventFactuality.Occurred && supports.Find(governor.Lemma.ToLowerInvariant()) is not null
            ? _ownClause.Judge(governor, judgement)
            : judgement;

    private Governor? Find(Word governor)
    {
        var lemma = governor.Lemma.ToLowerInvariant();
        if (governor.Upos is "NOUN" or "PROPN") return lexicon.Find(lemma, GovernorPos.Noun);
        foreach (var child in governor.Children)
            if ((child.Relation == "compound:prt" || child.BaseRelation is "advmod" or "obj") && lexicon.Find($"{lemma}_{child.Form.ToLowerInvariant()}", GovernorPos.Verb) is { } withParticle)
                return withParticle;
        if (governor.Children.Any(c => c.Relation is "aux:pass" or "nsubj:pass") && lexicon.Find(lemma, GovernorPos.Passive) is { } passive) return passive;
        return ClauseReader.IsVerbal(governor)
            ? lexicon.Find(lemma, GovernorPos.Verb)
            : lexicon.Find(governor.Form.ToLowerInvariant(), GovernorPos.Adjective) ?? lexicon.Find(lemma, GovernorPos.Verb);
    }

    /// <summary>Whether the word is a noun that presents an act: a claim, a plan. As an object it is one whatever the tagger made of "rejected claims that".</summary>
    private bool TellsOfAct(Word word) => (word.Upos is "NOUN" || word.BaseRelation is "obj") && lexicon.Find(word.Lemma.ToLowerInvariant(), GovernorPos.Noun) is not null;

    /// <summary>"Accused of refusing", "denied attacking": what the parser calls an adjunct completes the governor when a preposition asks for it or nothing stands between.</summary>
    private static bool IsComplement(Word word) =>
        ClauseReader.Marker(word) is var marker && (marker is "of" or "for" or "from" or "against" or "into" or "to" || marker.Length == 0 && FirstOf(word) == word.HeadIndex + 1);

    /// <summary>Where the verb with its auxiliaries begins: "having bombed".</summary>
    private static int FirstOf(Word word) => word.Children.Where(c => c.BaseRelation is "aux").Select(c => c.Index).Append(word.Index).Min();

    /// <summary>"Phoned the president", "called him on Friday", but not "called on him" or "called for".</summary>
    private static bool IsCall(Word verb) => verb.Lemma is "phone" or "telephone"
        || verb.Lemma == "call" && verb.Children.Any(c => c.BaseRelation is "obj") && !verb.Children.Any(c => c.BaseRelation is "obl" && ClauseReader.Marker(c) is "for" or "upon");

    private static bool HasMark(Word word, string mark) =>
        word.Children.Any(c => c.BaseRelation is "mark" && c.Form.Equals(mark, StringComparison.OrdinalIgnoreCase));

    private static bool HasOwnAuxiliary(Word word) => word.Children.Any(c => c.BaseRelation is "aux");

    private static bool HasOwnSubject(Word word) => word.Children.Any(c => c.BaseRelation is "nsubj");

    private static bool IsQuestion(Sentence sentence) => sentence.Words[^1].Form == "?";
}
