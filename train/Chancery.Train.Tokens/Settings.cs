namespace Chancery.Train.Tokens;

/// <summary>Every setting of the training, chosen on the development files.</summary>
internal sealed record Settings
{
    /// <summary>Seed of all random choices.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Passes over the examples.</summary>
    public int Epochs { get; init; } = 10;

    /// <summary>AdaGrad's step.</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>Weight of the quadratic penalty.</summary>
    public float Decay { get; init; } = 1e-6f;

    /// <summary>Share of features left out at random in each step for the borders of words.</summary>
    public double BorderDropout { get; init; } = 0.2;

    /// <summary>Features of borders seen less often are dropped.</summary>
    public int BorderLeast { get; init; } = 1;

    /// <summary>Share of features left out at random in each step for the ends of sentences.</summary>
    public double SentenceDropout { get; init; } = 0.5;

    /// <summary>Features of sentence ends seen less often are dropped.</summary>
    public int SentenceLeast { get; init; } = 3;

    /// <summary>Share of paragraph breaks that the second copy of the texts takes away.</summary>
    public double Joined { get; init; } = 0.5;

    /// <summary>The sum of weights (a log-odds) from which a sentence ends.</summary>
    public float Threshold { get; init; }
}
