using Chancery.Language;

namespace Chancery.Coding.Actors;

/// <summary>The mentions of an article, found by word.</summary>
public sealed class MentionTable
{
    private readonly Dictionary<Word, Mention> _byHead = [];

    /// <summary>Orders the mentions and indexes them by their head word.</summary>
    /// <param name="mentions">Mentions in any order; of two with one head word the longer is found by <see cref="HeadedBy"/>.</param>
    public MentionTable(IEnumerable<Mention> mentions)
    {
        All = [.. mentions.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End)];
        foreach (var mention in All)
            if (!_byHead.TryGetValue(mention.Head, out var other) || other.Span.Length < mention.Span.Length)
                _byHead[mention.Head] = mention;
    }

    /// <summary>All mentions, in the order of the text, outer ones before those nested in them.</summary>
    public IReadOnlyList<Mention> All { get; }

    /// <summary>The mention whose head is <paramref name="word"/>, or null.</summary>
    public Mention? HeadedBy(Word word) => _byHead.GetValueOrDefault(word);

    /// <summary>The mentions inside <paramref name="span"/>, outer ones first.</summary>
    public IEnumerable<Mention> Inside(TextSpan span) => All.Where(m => span.Contains(m.Span));
}
