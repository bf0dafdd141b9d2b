using Chancery.Coding.Actors;
using Chancery.Language;

namespace Chancery.Coding.Standings;

/// <summary>Finds the organisation that a wording leaves out: "a member since 1996" in a report on the Council of Europe.</summary>
internal static class OrganisationContext
{
    private const int SentencesBack = 3;

    /// <summary>The organisation last spoken of before the word, in its sentence or shortly before; else the next in the sentence; empty when there is none.</summary>
    /// <param name="draft">The draft with its mentions.</param>
    /// <param name="word">The word that tells the standing.</param>
    /// <param name="isOrganisation">Whether a code means an organisation or treaty.</param>
    public static IReadOnlyList<ActorCode> Find(Draft draft, Word word, Func<ActorCode, bool> isOrganisation)
    {
        var sentences = draft.Document.Sentences;
        var at = 0;
        while (at < sentences.Count && sentences[at] != word.Sentence) at++;
        var from = at < sentences.Count ? sentences[Math.Max(0, at - SentencesBack)].Span.Start : word.Sentence.Span.Start;
        Mention? before = null, after = null;
        foreach (var mention in draft.Mentions.All)
        {
            if (mention.Span.Start < from || mention.Span.End > word.Sentence.Span.End || mention.Actors.Count != 1 || !isOrganisation(mention.Actors[0])) continue;
            if (mention.Span.Start < word.Span.Start) before = mention;
            else after ??= mention;
        }
        return (before ?? after) is { } found ? [found.Actors[0]] : [];
    }
}
