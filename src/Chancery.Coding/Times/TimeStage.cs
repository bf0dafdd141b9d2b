using Chancery.Coding.Times.Expressions;

namespace Chancery.Coding.Times;

/// <summary>Finds when things happened: the expressions of time, what they mean on the day of publication, and which act each governs.</summary>
/// <param name="lexicon">The words of time.</param>
/// <param name="terms">Who held which office when, for the date of a page that prints none.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class TimeStage(TimeLexicon lexicon, ITermsOfOffice terms) : ICodingStage
{
    /// <inheritdoc/>
    public string Name => "times";

    /// <inheritdoc/>
    public string Needs => "document, mentions";

    /// <inheritdoc/>
    public string Adds => "times, the article's date when the page printed none";

    /// <inheritdoc/>
    public void Run(Draft draft)
    {
        if (draft.Article.Published is null && new PublicationDate(lexicon, terms).Infer(draft) is { } inferred)
            draft.Article = draft.Article with { Published = inferred.Day, PublishedBasis = "inferred: " + inferred.Basis };
        var table = new TimeTable(lexicon, draft, new TimeFinder(lexicon).Find(draft.Document, draft.Article.Published));
        draft.Times = table;
        if (draft.Trail is not { } trail) return;
        foreach (var mention in table.All) trail.Add(Name, mention.Span, mention.Start is null && mention.End is null ? "not resolved" : "resolved", mention.Why);
    }
}
