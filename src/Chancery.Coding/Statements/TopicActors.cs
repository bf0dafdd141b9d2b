using Chancery.Coding.Actors;
using Chancery.Language;

namespace Chancery.Coding.Statements;

/// <summary>Collects the actors of whom something speaks.</summary>
internal static class TopicActors
{
    /// <summary>States (by code), then organisations and groupings (by code), each once and without sector.</summary>
    /// <param name="mentions">The article's mentions.</param>
    /// <param name="words">The words of the content, for "we" and "our".</param>
    /// <param name="spans">What is said.</param>
    /// <param name="speaker">For whom "we" stands in quoted words; null when unknown.</param>
    public static IReadOnlyList<ActorCode> Of(MentionTable mentions, IEnumerable<Word> words, IReadOnlyList<TextSpan> spans, ActorCode? speaker)
    {
        var codes = new HashSet<ActorCode>();
        foreach (var mention in mentions.All)
            if (spans.Any(s => s.Contains(mention.Span)))
                foreach (var actor in mention.Actors)
                    codes.Add(actor.With(null));
        if (speaker is { } own && words.Any(w => w.Upos is "PRON" or "DET" && w.Lemma.ToLowerInvariant() is "we" or "our" or "us" or "ours" or "ourselves" or "my"))
            codes.Add(own.With(null));

        var organisations = mentions.All.Where(m => m.Kind == MentionKind.Organisation).SelectMany(m => m.Actors).Select(a => a.State).ToHashSet(StringComparer.Ordinal);
        return [.. codes.OrderBy(c => c.Value.Length != 3 || organisations.Contains(c.Value)).ThenBy(c => c.Value, StringComparer.Ordinal)];
    }
}
