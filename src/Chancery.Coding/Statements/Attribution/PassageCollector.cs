using Chancery.Coding.Statements.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>Turns cues and attributed quotations into passages, one for each act of speaking that makes a statement.</summary>
internal sealed class PassageCollector(
    ArticleLayout layout, IReadOnlyList<SpeechCue> cues, IReadOnlyList<QuotedSpeech> quotations, SpeakerResolver speakers)
{
    /// <summary>The passages in the order of the text.</summary>
    public IReadOnlyList<SpokenPassage> Collect()
    {
        var passages = new List<SpokenPassage>();
        foreach (var group in quotations.GroupBy(q => q.Cue is { } cue ? (object)cue : q.Quotation)) passages.Add(WithQuotation([.. group]));
        foreach (var cue in cues)
            if (!quotations.Any(q => q.Cue == cue) && Indirect(cue) is { } passage)
                passages.Add(passage);
        return [.. passages.OrderBy(p => p.Extent.Start).ThenBy(p => p.Extent.End)];
    }

    private SpokenPassage WithQuotation(IReadOnlyList<QuotedSpeech> group)
    {
        var first = group[0];
        var quoted = group.SelectMany(q => q.Quotation.Segments).ToList();
        var direct = group.Any(q => q.IsWhole);
        var content = new List<TextSpan>(quoted);
        if (!direct && first.Cue is { } fragment) content.AddRange(fragment.Content);
        var evidence = first.Cue is null ? first.Quotation.Span : direct ? Attributing(first.Cue) : Reporting(first.Cue, first.Quotation.Span);
        var extent = group.Aggregate(evidence, (span, q) => span.Union(q.Quotation.Span));
        return new SpokenPassage { Cue = first.Cue, Speaker = first.Speaker, Quoted = quoted, Content = content, Evidence = evidence, Extent = extent, IsDirect = direct, Why = first.Why };
    }

    private SpokenPassage? Indirect(SpeechCue cue)
    {
        if (cue is not { Uttered: true, IsClause: true, Content.Count: > 0 } || cue.Entry.Basis is StatementBasis.Never or StatementBasis.Direct) return null;
        if (cue.Entry.Basis == StatementBasis.Quotation && cue.Entry.Kind is not (SpeechKind.Described or SpeechKind.Accused)) return null;
        if (cue.Entry.Kind is SpeechKind.Hoped or SpeechKind.Thought && IsToldByAnother(cue)) return null; // "It hoped, the ministry told the paper, that"
        if (cue.Entry.Kind == SpeechKind.Asked && !IsQuestion(cue.Content[0])) return null; // "asked the force to leave" is a request
        if (cue.Entry.Kind == SpeechKind.Accused && cue.Content.All(c => !StartsWithAs(c))) return null;
        if (layout.QuotationAround(cue.Word.Span) is not null || IsReported(cue)) return null;
        if (quotations.Any(q => q.Cue != cue && cue.Content.Any(q.Quotation.Span.Overlaps) && cue.Subject == cue.Word)) return null; // "in X's view ...“...,” he said"
        if (speakers.Of(cue) is not { } speaker || speakers.PassesOn(speaker, cue)) return null;
        var evidence = Reporting(cue, cue.Content[0]);
        return new SpokenPassage { Cue = cue, Speaker = speaker, Quoted = [], Content = cue.Content, Evidence = evidence, Extent = evidence, IsDirect = false, Why = cue.Why };
    }

    private bool IsToldByAnother(SpeechCue cue) => cues.Any(other =>
        other != cue && other.Word.Sentence == cue.Word.Sentence && other is { IsClause: true, Entry.Kind: SpeechKind.Said } && other.Subject != other.Word && other.Content.Any(o => cue.Content.Any(o.Overlaps)));

    private bool IsQuestion(TextSpan span) =>
        layout.WordsIn(span).FirstOrDefault() is { } first && first.Lemma.ToLowerInvariant() is "whether" or "if" or "why" or "how" or "what" or "who" or "when" or "where" or "which";

    private bool StartsWithAs(TextSpan span) => span.In(layout.Text).StartsWith("as ", StringComparison.OrdinalIgnoreCase);

    // Speech inside another's speech is that one's matter, unless the outer one is a medium that passes it on.
    private bool IsReported(SpeechCue cue) => cues.Any(outer =>
        outer != cue && outer.Content.Any(c => c.Contains(cue.Word.Span)) && !cue.Content.Any(c => c.Contains(outer.Word.Span))
        && !(outer.Entry.Kind == SpeechKind.Carried || speakers.Of(outer.Subject) is { } medium && speakers.IsCarrier(medium)));

    /// <summary>The words that attribute a quotation, from one quotation to the next and without the acts coordinated with the speaking.</summary>
    private TextSpan Attributing(SpeechCue cue)
    {
        var span = layout.OutsideQuotations(cue.Word.Span, cue.Word.Sentence.Span);
        foreach (var child in cue.Word.Children)
        {
            if (child.Index < cue.Word.Index || !Branch.Is(child, "conj") || child.Upos is not ("VERB" or "AUX")) continue;
            var coordinated = Branch.Words(child)[0].Span;
            if (coordinated.Start > cue.Word.Span.Start && coordinated.Start < span.End) span = span with { End = coordinated.Start };
        }
        foreach (var word in cue.Word.Sentence.Words)
        {
            if (word.Form is not (":" or ";") || !span.Contains(word.Span)) continue;
            if (word.Index > cue.Word.Index) span = span with { End = word.Span.Start };
            else span = span with { Start = word.Span.End };
        }
        return layout.TrimPunctuation(span);
    }

    /// <summary>The clause that attributes with what it reports.</summary>
    private TextSpan Reporting(SpeechCue cue, TextSpan reported)
    {
        var sentence = cue.Word.Sentence;
        var span = cue.Clause;
        if (cue.Subject is { } subject && subject.Sentence == sentence && subject.Index < cue.Word.Index && speakers.Of(subject) is { } speaker) span = span.Union(speaker.Words);
        if (AfterComma(cue, span) is { } subjectStart) span = span with { Start = subjectStart }; // "Echoing others, Galuzin said"
        if (sentence.Span.Contains(reported)) span = span.Union(reported);
        foreach (var content in cue.Content) span = span.Union(content);
        foreach (var quotation in layout.Quotations)
            if (quotation.Span.Overlaps(span) && sentence.Span.Contains(quotation.Span))
                span = span.Union(quotation.Span);
        return span;
    }

    // Where the speaker is named after a comma that sets off what comes before, the attribution begins with the speaker.
    private int? AfterComma(SpeechCue cue, TextSpan clause)
    {
        if (cue.Subject is not { } subject || subject.Index > cue.Word.Index || speakers.Of(subject) is not { } speaker) return null;
        if (!speaker.Words.Contains(subject.Span) || layout.Text[speaker.Words.End] == ',') return null; // "The envoy, Prak Sokhonn, told"
        var at = speaker.Words.Start - 1;
        while (at > clause.Start && char.IsWhiteSpace(layout.Text[at])) at--;
        return at > clause.Start && speaker.Words.End <= cue.Word.Span.Start && layout.Text[at] == ',' ? speaker.Words.Start : null;
    }
}
