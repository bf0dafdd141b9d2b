using Chancery.Coding.Statements.Knowledge;
using Chancery.Coding.Statements.Quotations;
using Chancery.Language;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>Finds whose words stand between quotation marks.</summary>
/// <remarks>
/// A whole sentence is attributed, in this order, by the words that introduce it ("he said: “...”"), by those that follow it ("“...,” he
/// said"), by the quotation or reported clause that it continues in the same paragraph, by the paragraph before when it stands alone,
/// by the person whom the sentence before is about. A fragment belongs to the word of speech in whose content it lies; a fragment that
/// nobody is said to utter is no speech. The cases follow O'Keefe et al., "A Sequence Labelling Approach to Quote Attribution" (2012).
/// </remarks>
internal sealed class QuotationAttribution(ArticleLayout layout, IReadOnlyList<SpeechCue> cues, SpeakerResolver speakers)
{
    private readonly List<SpeechCue> _narrator = [.. cues.Where(c => layout.QuotationAround(c.Word.Span) is null)];
    private readonly List<QuotedSpeech> _found = [];

    /// <summary>The quotations that somebody is said to utter, in the order of the text.</summary>
    public IReadOnlyList<QuotedSpeech> Attribute()
    {
        for (var i = 0; i < layout.Quotations.Count; i++)
        {
            var quotation = layout.Quotations[i];
            var first = layout.ParagraphAt(quotation.Span.Start);
            var paragraph = layout.Paragraph(first);
            var before = new TextSpan(i > 0 ? Math.Max(paragraph.Start, layout.Quotations[i - 1].Span.End) : paragraph.Start, quotation.Span.Start);
            var end = layout.Paragraph(layout.ParagraphAt(quotation.Span.End - 1)).End;
            var after = new TextSpan(quotation.Span.End, i + 1 < layout.Quotations.Count ? Math.Max(quotation.Span.End, Math.Min(end, layout.Quotations[i + 1].Span.Start)) : end);
            var place = new QuotationPlace(layout.Text, quotation, before, after);
            var speech = Split(place) ?? (place.IsWhole ? OfSentence(place) : FragmentFollowed(place) ?? OfFragment(place));
            if (speech is not null) _found.Add(speech);
        }
        return _found;
    }

    private QuotedSpeech? OfSentence(QuotationPlace place) =>
        Introduced(place) ?? Followed(place) ?? Continued(place) ?? RunningOn(place) ?? LedIn(place) ?? (place.Before.Length > 0 ? OfFragment(place) : null);

    // "“A,” he said, “and B.”": the words of attribution stand between two halves of one quotation.
    private QuotedSpeech? Split(QuotationPlace place)
    {
        if (_found.Count == 0 || _found[^1] is not { IsWhole: true, Cue: { } cue } last || !place.Before.Contains(cue.Word.Span)) return null;
        if (place.Introduction is not (',' or ':' or ';' or '–' or '—' or '-') || !layout.Text[last.Quotation.Span.End..place.Before.Start].All(char.IsWhiteSpace)) return null;
        return EndsSentence(new TextSpan(cue.Word.Span.End, place.Before.End)) ? null : last with { Quotation = place.Quotation, Why = "goes on after its speaker" };
    }

    private QuotedSpeech? Introduced(QuotationPlace place)
    {
        for (var i = _narrator.Count - 1; i >= 0; i--)
        {
            var cue = _narrator[i];
            if (!place.Before.Contains(cue.Word.Span)) continue;
            var gap = new TextSpan(cue.Word.Span.End, place.Before.End);
            if (EndsSentence(gap)) return null;
            if (place.Introduction is not (':' or ',') && gap.Length > 12) return null;
            if (place.Introduction == ',' && HasClauseOfItsOwn(cue, place.Quotation)) continue;
            if (Make(place, cue, true, "introduced by") is { } speech) return speech;
        }
        return null;
    }

    private QuotedSpeech? Followed(QuotationPlace place)
    {
        if (place.EndsWithStop && !place.GoesOnInSmallLetters) return null;
        foreach (var cue in _narrator)
        {
            if (!place.After.Contains(cue.Word.Span)) continue;
            var reach = cue.Subject is { } subject && subject.Sentence == cue.Word.Sentence ? Math.Min(subject.Span.Start, cue.Word.Span.Start) : cue.Word.Span.Start;
            if (EndsSentence(new TextSpan(place.After.Start, Math.Max(place.After.Start, reach)))) return null;
            if (HasClauseOfItsOwn(cue, place.Quotation) && place.EndsWithTerminator) return null;
            if (Make(place, cue, true, "followed by") is { } speech) return speech;
        }
        return null;
    }

    // "... he told reporters. “Four people are still sitting in prison.”"
    private QuotedSpeech? Continued(QuotationPlace place)
    {
        if (layout.SentenceBefore(place.Quotation.Span.Start) is not { } before) return null;
        if (_found.Count > 0 && _found[^1] is { } last && last.Quotation.Span.Overlaps(before.Span)) return last with { Quotation = place.Quotation, IsWhole = true, Why = $"goes on after {last.Speaker.Name}'s words" };
        foreach (var cue in Enumerable.Reverse(_narrator))
            if (before.Span.Contains(cue.Word.Span) && cue is { Uttered: true, Entry.Basis: StatementBasis.Clause, Content.Count: > 0 } && Make(place, cue, true, "goes on after") is { } speech)
                return speech;
        return null;
    }

    // A paragraph that is nothing but quotation goes on with the speaker of the one before.
    private QuotedSpeech? RunningOn(QuotationPlace place)
    {
        var number = layout.ParagraphAt(place.Quotation.Span.Start);
        if (number == 0 || place.Before.Length > 0 || layout.TrimPunctuation(place.After).Length > 0) return null;
        var previous = layout.Paragraph(number - 1);
        if (_found.Count > 0 && _found[^1] is { } last && previous.Contains(new TextSpan(last.Quotation.Span.End - 1, last.Quotation.Span.End))
            && !EndsSentence(new TextSpan(last.Quotation.Span.End, previous.End - 1)))
            return last with { Quotation = place.Quotation, IsWhole = true, Why = $"goes on from the paragraph before, {last.Speaker.Name}" };
        if (layout.Text[previous.End - 1] != ':') return null;
        foreach (var cue in Enumerable.Reverse(_narrator))
            if (previous.Contains(cue.Word.Span) && !EndsSentence(new TextSpan(cue.Word.Span.End, previous.End)))
                return Make(place, cue, true, "introduced by the paragraph before");
        return null;
    }

    // "Budrys was unmoved. “They know why.”"
    private QuotedSpeech? LedIn(QuotationPlace place)
    {
        var introducing = place.Introduction == ':' ? layout.WordsIn(place.Before).LastOrDefault()?.Sentence : layout.SentenceBefore(place.Quotation.Span.Start);
        if (introducing is null || !place.EndsWithTerminator || SubjectFinder.Of(introducing.Root) is not { } subject) return null;
        return speakers.Of(subject) is { Named: true } speaker && layout.QuotationAround(subject.Span) is null
            ? new QuotedSpeech(place.Quotation, null, speaker, true, "the sentence before is about the speaker")
            : null;
    }

    // "... were “the shortest way to peace,” he said": a comma before the closing mark and the speaker right behind it.
    private QuotedSpeech? FragmentFollowed(QuotationPlace place)
    {
        if (!place.EndsWithComma) return null;
        foreach (var cue in _narrator)
            if (place.After.Contains(cue.Word.Span) && cue.Entry.Basis is StatementBasis.Clause or StatementBasis.Quotation)
            {
                var start = Math.Min(speakers.Of(cue)?.Words.Start ?? cue.Word.Span.Start, cue.Word.Span.Start);
                return start - place.After.Start <= 2 ? Make(place, cue, true, "followed by") : null;
            }
        return null;
    }

    private QuotedSpeech? OfFragment(QuotationPlace place)
    {
        SpeechCue? governing = null;
        foreach (var cue in _narrator)
            if (cue.Entry.Basis is not (StatementBasis.Never or StatementBasis.Direct) && cue.Uttered && Governs(cue, place.Quotation)
                && (governing is null || Length(cue) <= Length(governing)) && speakers.Of(cue) is { } speaker && !speakers.PassesOn(speaker, cue))
                governing = cue;
        if (governing is null || (governing.Entry.Basis == StatementBasis.Quotation || !governing.IsClause) && !IsTelling(place.Quotation) && !IsComplement(place.Quotation, governing)) return null;
        return Make(place, governing, false, "a fragment in what follows");

        static int Length(SpeechCue cue) => cue.Content.Count == 0 ? int.MaxValue : cue.Content.Sum(c => c.Length);
    }

    private bool Governs(SpeechCue cue, Quotation quotation)
    {
        var words = layout.WordsIn(quotation.Span).Where(w => w.Upos != "PUNCT").ToList();
        if (words.Count == 0 || words[0].Sentence != cue.Word.Sentence) return false;
        foreach (var span in cue.Content)
            if (span.Overlaps(words[0].Span))
                return true;
        if (words[0].Index > cue.Word.Index && (IsComplement(quotation, cue) || IsTelling(quotation) && DependsOn(words, cue))) return true;

        // The whole of what is said is quoted: "denounced “a hostile gesture”", "voiced “deep concern” over".
        foreach (var child in cue.Word.Children)
            if ((Branch.Is(child, "obj") || Branch.Is(child, "ccomp") || Branch.Is(child, "xcomp") || Branch.Is(child, "parataxis") || Branch.Is(child, "dep")) && child.Index > cue.Word.Index
                && Branch.Words(child).First(w => w.Upos != "PUNCT") is { } opening && quotation.Span.Contains(opening.Span))
                return true;
        return false;
    }

    // What the tree hangs on the word of speech without making it its content: "accused the bloc of having “rationed our insulin”".
    private static bool DependsOn(List<Word> words, SpeechCue cue)
    {
        var top = words[0];
        while (top.Head is { } inner && words.Contains(inner)) top = inner;
        for (var at = top; at != cue.Word; at = at.Head!)
            if (at.Head is null || Branch.Is(at, "nsubj") || at.Relation == "acl:relcl" || Branch.Is(at, "parataxis") || Branch.Is(at, "obj") && at != top)
                return false;
        return true;
    }

    // One or two words are a label, "a “diversification” of policy"; more, or a verb, are somebody's words.
    private bool IsTelling(Quotation quotation)
    {
        var words = layout.WordsIn(quotation.Span).Where(w => w.Upos != "PUNCT").ToList();
        return words.Count > 2 || words.Any(w => w.Upos == "VERB");
    }

    // "called the veto “childish”": right behind the thing that is called so.
    private static bool FollowsItsThing(Quotation quotation, Word first, Word verb)
    {
        var before = first.Sentence.Words.LastOrDefault(w => w.Span.End <= quotation.Span.Start);
        var after = first.Sentence.Words.FirstOrDefault(w => w.Span.Start >= quotation.Span.End);
        for (var i = verb.Index + 1; i < before?.Index; i++)
            if (first.Sentence.Words[i].Upos is "VERB" or "AUX")
                return false;
        return before is { Upos: "NOUN" or "PROPN" or "PRON" } && after is null or { Upos: "PUNCT" or "CCONJ" };
    }

    // "blamed “foreign powers”", "called it “amusement”": a word or two will do where they are all that the verb takes; in "as a “diversification” of
    // policy" they are a label inside the reporter's words.
    private bool IsComplement(Quotation quotation, SpeechCue cue)
    {
        var words = layout.WordsIn(quotation.Span).Where(w => w.Upos != "PUNCT").ToList();
        if (words.Count == 0) return false;
        if (cue.Entry.Kind == SpeechKind.Described && FollowsItsThing(quotation, words[0], cue.Word)) return true;
        var top = words[0];
        while (top.Head is { } inner && words.Contains(inner)) top = inner;
        if (top.Head is not { } governor || governor != cue.Word && !(governor.Head == cue.Word && Branch.Is(governor, "obj")) || Branch.Is(top, "nsubj")) return false;
        return Branch.Words(top).All(w => w.Upos == "PUNCT" || words.Contains(w) || w.Head == top && w.Index < words[0].Index && (Branch.Is(w, "case") || Branch.Is(w, "mark")));
    }

    private QuotedSpeech? Make(QuotationPlace place, SpeechCue cue, bool whole, string how)
    {
        if (cue.Entry.Basis == StatementBasis.Never || cue.Entry.Kind == SpeechKind.Asked && whole && how.StartsWith("goes", StringComparison.Ordinal)) return null;
        return speakers.Of(cue) is { } speaker && !speakers.PassesOn(speaker, cue) ? new QuotedSpeech(place.Quotation, cue, speaker, whole, $"{how} {cue.Why}") : null;
    }

    private static bool HasClauseOfItsOwn(SpeechCue cue, Quotation quotation) =>
        cue.IsClause && cue.Content.Any(c => c.Start > cue.Word.Span.Start && !quotation.Span.Overlaps(c));

    private bool EndsSentence(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
            if (layout.Text[i] is '.' or '!' or '?' && i + 2 < layout.Text.Length && char.IsWhiteSpace(layout.Text[i + 1])
                && layout.Sentences.Any(s => s.Span.Start > i && s.Span.Start <= i + 3))
                return true;
        return false;
    }
}
