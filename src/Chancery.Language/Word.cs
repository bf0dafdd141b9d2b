using System.Diagnostics;

namespace Chancery.Language;

/// <summary>
/// One syntactic word of a sentence with its analysis by Universal Dependencies v2. A contraction such as "don't" is one
/// token and two words, which then share the token's <see cref="Span"/>.
/// </summary>
/// <remarks>Immutable once its sentence is built; safe to share between threads.</remarks>
[DebuggerDisplay("{Index} {Form} {Upos} <-{Relation}- {HeadIndex}")]
public sealed class Word
{
    private Sentence? _sentence;

    /// <summary>Place in the sentence, from 0 (CoNLL-U's ID less one).</summary>
    public required int Index { get; init; }

    /// <summary>The word as written, or as expanded from its contraction.</summary>
    public required string Form { get; init; }

    /// <summary>Dictionary form.</summary>
    public required string Lemma { get; init; }

    /// <summary>Universal part of speech, in capitals: <c>VERB</c>, <c>PROPN</c> …</summary>
    public required string Upos { get; init; }

    /// <summary>Morphological features in CoNLL-U's notation, <c>Mood=Ind|Tense=Past</c>; empty when there are none.</summary>
    public required string Features { get; init; }

    /// <summary>Index of the head in the sentence, or -1 for the root.</summary>
    public required int HeadIndex { get; init; }

    /// <summary>Relation to the head with its subtype, <c>nsubj:pass</c>.</summary>
    public required string Relation { get; init; }

    /// <summary>Where the word's token stands in the document's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The sentence that holds the word.</summary>
    public Sentence Sentence => _sentence ?? throw new InvalidOperationException("The word is not part of a sentence yet.");

    /// <summary>The word this one depends on; null for the root.</summary>
    public Word? Head => HeadIndex < 0 ? null : Sentence.Words[HeadIndex];

    /// <summary>The words that depend on this one, in the order of the text.</summary>
    public IReadOnlyList<Word> Children => Sentence.ChildrenOf(Index);

    /// <summary>The relation without its subtype: <c>nsubj</c> for <c>nsubj:pass</c>.</summary>
    public ReadOnlySpan<char> BaseRelation
    {
        get
        {
            var colon = Relation.IndexOf(':');
            return colon < 0 ? Relation : Relation.AsSpan(0, colon);
        }
    }

    /// <summary>Whether the feature <paramref name="name"/> has the value <paramref name="value"/>, as in <c>HasFeature("Tense", "Past")</c>.</summary>
    public bool HasFeature(string name, string value)
    {
        foreach (var part in Features.AsSpan().Split('|'))
        {
            var feature = Features.AsSpan(part);
            if (feature.Length == name.Length + 1 + value.Length && feature.StartsWith(name, StringComparison.Ordinal)
                && feature[name.Length] == '=' && feature.EndsWith(value, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    internal void Join(Sentence sentence) => _sentence = sentence;
}
