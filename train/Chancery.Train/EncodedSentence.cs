using Chancery.Language.Features;

namespace Chancery.Train;

/// <summary>A training sentence as numbers; all arrays have one entry a word, the root word not counted. -1 stands for a label outside the label set, which takes no part in the loss.</summary>
public sealed record EncodedSentence(
    int Treebank,
    bool HasMentions,
    WordFeatures[] Features,
    long[] Upos,
    long[] Morphology,
    long[] Scripts,
    long[] Relations,
    long[] Mentions,
    int[] Heads)
{
    /// <summary>Words in the sentence.</summary>
    public int Length => Heads.Length;

    /// <summary>What the teachers hold of it, if any were asked.</summary>
    public TaughtSentence? Taught { get; init; }
}
