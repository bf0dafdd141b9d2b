using Chancery.Language;

namespace Chancery.Coding.Times.Expressions;

/// <summary>Finds and resolves all expressions of time of a document, sentence by sentence.</summary>
internal sealed class TimeFinder(TimeLexicon lexicon)
{
    private readonly ClauseOutlook _outlook = new(lexicon);

    // A day told longer ago than this many sentences is no longer what "the day before" counts from.
    private const int MemoryInSentences = 2;

    /// <summary>The expressions of the document in the order of the text.</summary>
    /// <param name="document">The analysed text.</param>
    /// <param name="published">The day of publication, or null: then only full dates are resolved.</param>
    public List<FoundTime> Find(Document document, DateOnly? published)
    {
        var times = new List<FoundTime>();
        (Days Days, int Sentence)? told = null, toldDay = null;
        for (var index = 0; index < document.Sentences.Count; index++)
        {
            var tokens = TimeTokens.Of(document.Sentences[index]);
            foreach (var found in new ExpressionReader(lexicon, tokens).Find())
            {
                var head = HeadOf(tokens, found);
                var outlook = _outlook.Around(head);
                var before = Remembered(told, index);
                // "on the same day" after a year: the day told before the year is meant.
                if (found.Meaning is Shifted { Unit: TimeUnit.Day or TimeUnit.Hour } && before is { Grain: TimeGrain.Year }) before = Remembered(toldDay, index) ?? before;
                var days = new TimeResolver(published, outlook, before).Resolve(found.Meaning);
                var span = tokens[found.First].Span.Union(tokens[found.End - 1].Span);
                times.Add(new FoundTime(new TimeMention(span, head, days.Start, days.End, days.Grain, $"\"{span.In(document.Text)}\": {days.Why}"), found.Meaning, outlook, index));
                if (days is { Start: not null, End: not null } && days.Grain is TimeGrain.Day or TimeGrain.Week or TimeGrain.Month or TimeGrain.Year) told = (days, index);
                if (days.Grain == TimeGrain.Day && days.Start is not null) toldDay = (days, index);
            }
        }
        return times;
    }

    private static Days? Remembered((Days Days, int Sentence)? told, int index) => told is { } last && index - last.Sentence <= MemoryInSentences ? last.Days : null;

    // The word on which the others of the expression hang: the highest whose own head lies outside.
    private static Word HeadOf(List<TimeToken> tokens, FoundExpression found)
    {
        var (first, last) = (tokens[found.First].Word.Index, tokens[found.End - 1].Word.Index);
        Word? best = null;
        var least = int.MaxValue;
        for (var i = found.First; i < found.End; i++)
        {
            var word = tokens[i].Word;
            if (word.HeadIndex >= first && word.HeadIndex <= last || word.Relation is "case" or "mark" or "punct") continue;
            var depth = 0;
            for (var above = word.Head; above is not null; above = above.Head) depth++;
            if (depth < least) (best, least) = (word, depth);
        }
        return best ?? tokens[found.First].Word;
    }
}

/// <summary>A mention of a time with what the grammar read.</summary>
/// <param name="Mention">The mention as the record shows it.</param>
/// <param name="Meaning">What was read.</param>
/// <param name="Outlook">Which way its clause looks.</param>
/// <param name="Sentence">The index of its sentence.</param>
internal sealed record FoundTime(TimeMention Mention, TimeExpression Meaning, Outlook Outlook, int Sentence)
{
    /// <summary>Whether it can date an act: at least one end known.</summary>
    public bool Dates => Mention.Start is not null || Mention.End is not null;
}
