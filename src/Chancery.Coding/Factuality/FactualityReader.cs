using Chancery.Coding.Events;
using Chancery.Language;

namespace Chancery.Coding.Factuality;

/// <summary>
/// Decides how the text presents an act: reads the tense, modality and negation of its own clause, then climbs the tree and lets every
/// governing word have its say, innermost first.
/// </summary>
/// <param name="lexicon">The governing words.</param>
public sealed class FactualityReader(FactualityLexicon lexicon)
{
    /// <summary>The judgement on the act that a verb or noun names.</summary>
    public Judgement Judge(Word predicate)
    {
        var judgement = IsQuestion(predicate.Sentence) ? Judgement.Asserted.Under(EventFactuality.Possible, codes: false, "a question") : Judgement.Asserted;
        judgement = OwnClause(predicate, judgement);
        for (var (word, steps) = (predicate, 0); word.Head is { } governor && steps < 12; word = governor, steps++)
            judgement = Govern(word, governor, judgement);
        return judgement;
    }

    /// <summary>Negation, modality and aspect that stand in the clause of the word itself.</summary>
    private Judgement OwnClause(Word word, Judgement judgement)
    {
        // "is willing to", "was ready": the auxiliaries stand beside the predicate whatever its class.
        var (progressive, perfect, present) = (false, false, false);
        foreach (var child in word.Children)
        {
            var form = child.Form.ToLowerInvariant();
            switch (child.BaseRelation)
            {
                case "aux" when child.Lemma is "may" or "might" or "could" or "can" || form is "ca":
                    judgement = judgement.Under(EventFactuality.Possible, true, $"'{form}'");
                    break;
                case "aux" when child.Lemma is "will" or "shall" || form is "'ll" or "’ll" or "wo":
                    judgement = judgement.Under(EventFactuality.Planned, true, $"'{form}'");
                    break;
                case "aux" when child.Lemma is "would" || form is "'d" or "’d" && child.HasFeature("VerbForm", "Fin") && word.HasFeature("VerbForm", "Inf"):
                    judgement = HasCondition(word)
                        ? judgement.Under(EventFactuality.Possible, true, "'would' with a condition")
                        : judgement.Under(EventFactuality.Planned, true, "'would'");
                    break;
                case "aux" when child.Lemma is "should" or "must" or "ought":
                    judgement = judgement.Under(EventFactuality.Possible, false, $"'{form}': what ought to be");
                    break;
                case "aux" or "cop" when child.Lemma == "be":
                    progressive |= child.BaseRelation is "aux" && word.HasFeature("VerbForm", "Ger") | word.HasFeature("Tense", "Pres") && word.HasFeature("VerbForm", "Part") && child.Relation == "aux";
                    present |= child.HasFeature("Tense", "Pres");
                    break;
                case "aux" when child.Lemma == "have":
                    perfect = true;
                    present |= child.HasFeature("Tense", "Pres");
                    break;
                case "advmod" when child.Lemma is "not" or "never" || form is "n't" or "n’t" or "not" or "never" or "hardly" or "barely":
                    judgement = judgement.Under(EventFactuality.Denied, true, $"'{form}'");
                    break;
                case "advmod" when child.Lemma == "long" && child.Children.Any(c => c.Form.Equals("no", StringComparison.OrdinalIgnoreCase)):
                    judgement = judgement.Under(EventFactuality.Denied, true, "'no longer'");
                    break;
                case "advmod" when child.Lemma is "allegedly" or "reportedly" or "purportedly" or "supposedly" or "apparently":
                    judgement = judgement.Under(EventFactuality.Alleged, true, $"'{form}'");
                    break;
                case "advmod" when child.Lemma is "possibly" or "perhaps" or "maybe" or "potentially":
                    judgement = judgement.Under(EventFactuality.Possible, true, $"'{form}'");
                    break;
                case "amod" when child.Lemma is "alleged" or "purported" or "suspected" or "supposed" or "reported":
                    judgement = judgement.Under(EventFactuality.Alleged, true, $"'{form}'");
                    break;
                case "amod" when child.Lemma is "planned" or "upcoming" or "forthcoming" or "scheduled" or "future" or "plan":
                    judgement = judgement.Under(EventFactuality.Planned, true, $"'{form}'");
                    break;
                case "amod" when child.Lemma is "possible" or "potential" or "proposed" or "eventual" or "hypothetical" or "propose":
                    judgement = judgement.Under(EventFactuality.Possible, true, $"'{form}'");
                    break;
                case "det" when child.Lemma == "no" || form == "no":
                    judgement = judgement.Under(EventFactuality.Denied, true, "'no'");
                    break;
                case "mark" when form is "if" or "unless" or "whether" or "lest":
                    judgement = judgement.Under(EventFactuality.Possible, codes: false, $"a condition ('{form}')");
                    break;
                case "nsubj" when child.Upos is "NOUN" && word.Children.Any(c => c.BaseRelation is "cop") && lexicon.Find(child.Lemma.ToLowerInvariant(), isNoun: true) is { Effect: { } effect } governor:
                    judgement = judgement.Under(effect, governor.Codes, $"'{form} is to'");
                    break;
                case "case" or "mark" when form == "without":
                    judgement = judgement.Under(EventFactuality.Denied, true, "'without'");
                    break;
                case "nsubj" or "obj" when child.Children.Any(c => c.BaseRelation is "det" && c.Form.Equals("no", StringComparison.OrdinalIgnoreCase)):
                    judgement = judgement.Under(EventFactuality.Denied, true, "'no'");
                    break;
            }
        }
        if (progressive && present && judgement.Value == EventFactuality.Occurred)
            judgement = judgement.Under(EventFactuality.Ongoing, true, perfect ? "'has been …ing'" : "'is …ing'");
        return judgement;
    }

    private Judgement Govern(Word word, Word governor, Judgement judgement)
    {
        switch (word.BaseRelation)
        {
            case "conj":
                // Members of a coordination share what stands before the first: "may leave and join", "plans to meet and sign".
                return ClauseReader.IsVerbal(word) && (HasOwnAuxiliary(word) || HasOwnSubject(word)) ? judgement : OwnClauseOfFirst(governor, judgement);
            case "advcl" or "acl" when HasMark(word, "to") && judgement.Value is EventFactuality.Occurred && Find(governor) is null && word.BaseRelation is "advcl":
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
        if (Find(governor) is not { } decides)
        {
            // A nominal act shares the fate of the verb that carries it: "did not hold talks", "may launch an attack".
            return word.Upos is "NOUN" or "PROPN" && word.BaseRelation is "obj" or "nsubj" && ClauseReader.IsVerbal(governor)
                && judgement.Value == EventFactuality.Occurred && !IsSpeech(governor)
                ? OwnClause(governor, judgement)
                : judgement;
        }
        if (word.BaseRelation is "nsubj" && !decides.IsNoun && word.Relation != "nsubj:pass") return judgement;
        if (decides.Effect is not { } effect) return OwnClause(governor, judgement).Under(EventFactuality.Occurred, decides.Codes, $"'{governor.Lemma}'");
        // "did not deny", "no longer plans": a negated governor no longer decides as it does by itself.
        var negated = OwnClause(governor, Judgement.Asserted).Value == EventFactuality.Denied;
        if (negated)
            return effect == EventFactuality.Denied
                ? judgement.Under(EventFactuality.Occurred, decides.Codes, $"'{governor.Lemma}' negated")
                : judgement.Under(EventFactuality.Denied, decides.Codes, $"'{governor.Lemma}' negated");
        return judgement.Under(effect, decides.Codes, $"'{governor.Lemma}'");
    }

    private Governor? Find(Word governor) => lexicon.Find(governor.Lemma.ToLowerInvariant(), governor.Upos is "NOUN" or "PROPN");

    private Judgement OwnClauseOfFirst(Word first, Judgement judgement) =>
        judgement.Value == EventFactuality.Occurred ? OwnClause(first, judgement) : judgement;

    /// <summary>"Accused of refusing", "denied attacking": what the parser calls an adjunct completes the governor when a preposition asks for it or nothing stands between.</summary>
    private static bool IsComplement(Word word) =>
        ClauseReader.Marker(word) is var marker && (marker is "of" or "for" or "from" or "against" or "into" or "to" || marker.Length == 0 && word.Index == word.HeadIndex + 1);

    private static bool IsSpeech(Word verb) => verb.Children.Any(c => c.BaseRelation is "ccomp");

    private static bool HasCondition(Word word) =>
        word.Children.Any(c => c.BaseRelation is "advcl" && (HasMark(c, "if") || HasMark(c, "unless")));

    private static bool HasMark(Word word, string mark) =>
        word.Children.Any(c => c.BaseRelation is "mark" && c.Form.Equals(mark, StringComparison.OrdinalIgnoreCase));

    private static bool HasOwnAuxiliary(Word word) => word.Children.Any(c => c.BaseRelation is "aux");

    private static bool HasOwnSubject(Word word) => word.Children.Any(c => c.BaseRelation is "nsubj");

    private static bool IsQuestion(Sentence sentence) => sentence.Words[^1].Form == "?";
}
