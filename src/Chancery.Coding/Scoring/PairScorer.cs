using Chancery.Coding.Factuality;
using Chancery.Language;
using Chancery.Language.Features;

namespace Chancery.Coding.Scoring;

/// <summary>
/// Tells from the words between two actors what the one does to the other, where no frame speaks or frames disagree. Learned from our own corpus and the
/// frames' examples; the mean of several networks that differ by their seed.
/// </summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class PairScorer
{
    private readonly Dictionary<string, int> _features = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<ScoringNetwork> _networks;
    private readonly VectorTable _vectors;
    private readonly FactualityReader _factuality;

    /// <summary>Makes a scorer.</summary>
    /// <param name="features">The names of the features it knows, in the order of their rows.</param>
    /// <param name="networks">The networks, at least one.</param>
    /// <param name="vectors">The word vectors it was trained with.</param>
    /// <param name="factuality">Decides how an act is presented.</param>
    public PairScorer(IReadOnlyList<string> features, IReadOnlyList<ScoringNetwork> networks, VectorTable vectors, FactualityReader factuality)
    {
        foreach (var name in features) _features.Add(name, _features.Count);
        (_networks, _vectors, _factuality) = (networks, vectors, factuality);
    }

    /// <summary>Tells how often an event is right, or null where the scorer was written without it.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Scores a pair.</summary>
    /// <param name="source">The head of the words that name the source.</param>
    /// <param name="target">The same for the target; null when there is none.</param>
    public PairScores Score(Word source, Word? target) => Score(PairFeatures.Read(source, target, _vectors, _factuality));

    /// <summary>Scores what was read of a pair.</summary>
    /// <param name="read">Its features.</param>
    public PairScores Score(PairFeatures read)
    {
        var known = new List<int>();
        foreach (var name in read.Names)
            if (_features.TryGetValue(name, out var number))
                known.Add(number);
        int[] features = [.. known];
        var mean = new float[PairScores.Classes];
        foreach (var network in _networks)
        {
            var classes = network.Classes(features, network.Hidden(features, read.Vectors));
            for (var i = 0; i < mean.Length; i++) mean[i] += classes[i] / _networks.Count;
        }
        return new PairScores(mean);
    }
}
