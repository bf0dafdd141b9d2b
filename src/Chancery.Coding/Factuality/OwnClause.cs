using Chancery.Language;

namespace Chancery.Coding.Factuality;

/// <summary>Reads what the words beside an act make of it: its auxiliaries, adverbs, adjectives, conjunctions, and the negation of its subject or object.</summary>
/// <param name="lexicon">The deciding words.</param>
public sealed class OwnClause(FactualityLexicon lexicon)
{
    /// <summary>The judgement after the words beside the act have had their say.</summary>
    /// <param name="word">The word that names the act.</param>
    /// <param name="judgement">The judgement so far.</param>
    public Judgement Judge(Word word, Judgement judgement)
    {
        var negated = false;
        FactualityModifier? modal = null;
        var (modalForm, perfect, progressive, present) = ("", false, false, false);
        foreach (var child in word.Children)
        {
            var form = child.Form.ToLowerInvariant();
            switch (child.BaseRelation)
            {
                case "aux" or "cop":
                    if (child.BaseRelation is "aux" && Modal(child, form, word) is { } found) (modal, modalForm) = (found, form);
                    perfect |= child.Lemma == "have";
                    progressive |= child is { Relation: "aux", Lemma: "be" } && IsProgressive(word);
                    present |= child.Lemma is "be" or "have" && child.HasFeature("Tense", "Pres");
                    break;
                case "advmod" or "cc" or "det":
                    if (Beside(child, form) is not { } beside) break;
                    if (beside.Effect == EventFactuality.Denied) negated = true;
                    judgement = judgement.Under(beside.Effect, beside.Codes, $"'{form}'");
                    break;
                case "amod" when lexicon.Find(form, ModifierKind.Adjective) is { } adjective:
                    judgement = judgement.Under(adjective.Effect, adjective.Codes, $"'{form}'");
                    break;
                case "amod" when child.Upos == "VERB" && lexicon.Find(child.Lemma.ToLowerInvariant(), GovernorPos.Verb) is { Effect: { } effect, OnlyOverNouns: false } participle:
                    judgement = judgement.Under(effect, participle.Codes, $"'{form}'"); // "weighing talks", "the threatened strike"
                    break;
                case "mark" or "case" when Joins(child, word) is { } joint:
                    judgement = judgement.Under(joint.Effect, joint.Codes, $"'{form}'");
                    break;
                case "nsubj" or "obj" when NegatedBy(child) is { } negator:
                    negated = true;
                    judgement = judgement.Under(EventFactuality.Denied, true, $"'{negator}'");
                    break;
                case "nsubj" when child.Upos is "NOUN" && HasCopula(word) && lexicon.Find(child.Lemma.ToLowerInvariant(), GovernorPos.Noun) is { Effect: { } effect } governor:
                    judgement = judgement.Under(effect, governor.Codes, $"'{form} is to'");
                    break;
            }
        }
        if (modal is not null) judgement = UnderModal(word, judgement, modal, modalForm, negated, perfect);
        if (progressive && present && judgement.Value == EventFactuality.Occurred)
            judgement = judgement.Under(EventFactuality.Ongoing, true, perfect ? "'has been …ing'" : "'is …ing'");
        return judgement;
    }

    private FactualityModifier? Modal(Word auxiliary, string form, Word word)
    {
        // "'d" is "had" before a participle.
        if (form is "'d" or "’d" && !word.HasFeature("VerbForm", "Inf")) return null;
        return lexicon.Find(form, ModifierKind.Auxiliary) ?? lexicon.Find(auxiliary.Lemma.ToLowerInvariant(), ModifierKind.Auxiliary);
    }

    private static Judgement UnderModal(Word word, Judgement judgement, FactualityModifier modal, string form, bool negated, bool perfect)
    {
        if (form is "may" or "might" && negated) return judgement with { Value = EventFactuality.Possible, Why = Because(judgement, $"'{form}'") };
        if (modal.Effect == EventFactuality.Planned && form is "would" or "'d" or "’d" && perfect && !negated)
            return judgement.Under(EventFactuality.Denied, true, "'would have'");
        if (modal.Effect == EventFactuality.Planned && HasCondition(word))
            return judgement.Under(EventFactuality.Possible, true, $"'{form}' with a condition");
        return judgement.Under(modal.Effect, modal.Codes, $"'{form}'");
    }

    private static string Because(Judgement judgement, string word) => judgement.Why.Length == 0 ? word : $"{judgement.Why}; {word}";

    /// <summary>An adverb, conjunction or determiner with what stands before it: "no longer", "not yet"; "not" of "not only" denies nothing.</summary>
    private FactualityModifier? Beside(Word child, string form)
    {
        if (child.BaseRelation is "det") return lexicon.Find(form, ModifierKind.Determiner);
        var words = child.Sentence.Words;
        var next = child.Index < words.Count ? words[child.Index].Form : "";
        if (next.Equals("only", StringComparison.OrdinalIgnoreCase) || next.Equals("just", StringComparison.OrdinalIgnoreCase)) return null;
        foreach (var before in child.Children)
            if (lexicon.Find($"{before.Form.ToLowerInvariant()} {form}", ModifierKind.Adverb) is { } phrase)
                return phrase;
        return lexicon.Find(form, ModifierKind.Adverb);
    }

    private FactualityModifier? Joins(Word child, Word word)
    {
        var joint = child.Form.ToLowerInvariant();
        foreach (var part in child.Children)
            if (part.BaseRelation is "fixed" or "det")
                joint = part.Index < child.Index ? $"{part.Form.ToLowerInvariant()} {joint}" : $"{joint} {part.Form.ToLowerInvariant()}";
        if (joint.EndsWith(" to", StringComparison.Ordinal) && !word.HasFeature("VerbForm", "Inf")) return null;
        return lexicon.Find(joint, ModifierKind.Conjunction) ?? lexicon.Find(joint, ModifierKind.Preposition);
    }

    /// <summary>"No envoy came", "neither Chad nor Niger signed": the act did not happen.</summary>
    private string? NegatedBy(Word actor)
    {
        foreach (var child in actor.Children)
            if (child.BaseRelation is "det" or "cc" && lexicon.Find(child.Form.ToLowerInvariant(), ModifierKind.Determiner) is not null)
                return child.Form.ToLowerInvariant();
        return null;
    }

    private static bool IsProgressive(Word word) =>
        word.HasFeature("VerbForm", "Ger") || word.HasFeature("Tense", "Pres") && word.HasFeature("VerbForm", "Part");

    private static bool HasCopula(Word word) => word.Children.Any(c => c.BaseRelation is "cop");

    private static bool HasCondition(Word word) => word.Children.Any(c =>
        c.BaseRelation is "advcl" && c.Children.Any(m => m.BaseRelation is "mark" && m.Form.ToLowerInvariant() is "if" or "unless")
        && !c.Children.Any(m => m.BaseRelation is "advmod" && m.Form.Equals("even", StringComparison.OrdinalIgnoreCase)));
}
