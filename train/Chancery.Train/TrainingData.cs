using Chancery.Language.Features;
using Chancery.Language.Model;
using static TorchSharp.torch;

namespace Chancery.Train;

/// <summary>Everything that is read and counted before a training begins.</summary>
public sealed class TrainingData
{
    /// <summary>Reads the treebanks and vectors of a plan.</summary>
    public TrainingData(TrainingPlan plan)
    {
        Train = [.. plan.Treebanks.SelectMany(source => Treebank.Read(source.Train, source.Name, source.Mentions))];
        Features = VocabularyBuilder.Features(Train, plan.Vocabulary);
        Labels = VocabularyBuilder.Labels(Train, plan.Vocabulary);
        Vectors = VectorReader.Read(plan.Vectors, plan.VectorWords);
        Encoder = new SentenceEncoder(new FeatureExtractor(Features, Vectors), Labels);
    }

    /// <summary>The training sentences.</summary>
    public IReadOnlyList<TrainingSentence> Train { get; }

    /// <summary>The vocabularies of the input.</summary>
    public FeatureVocabularies Features { get; }

    /// <summary>The labels of the output.</summary>
    public ModelLabels Labels { get; }

    /// <summary>The word vectors.</summary>
    public VectorTable Vectors { get; }

    /// <summary>Turns sentences into numbers.</summary>
    public SentenceEncoder Encoder { get; }

    /// <summary>For each relation the number of the one that stands for it when subtypes are ignored.</summary>
    public int[] BaseRelations()
    {
        var bases = Labels.Relations.Select(relation => relation.Split(':')[0]).ToArray();
        return [.. bases.Select(name => Array.IndexOf(bases, name))];
    }

    /// <summary>The vectors as a tensor with a last row of zeros.</summary>
    public Tensor VectorTensor()
    {
        var rows = Vectors.Words.Count;
        var numbers = new float[(rows + 1) * Vectors.Dimensions];
        for (var row = 0; row < rows; row++) Vectors.Write(row, numbers.AsSpan(row * Vectors.Dimensions, Vectors.Dimensions));
        return tensor(numbers, [rows + 1, Vectors.Dimensions]);
    }
}
