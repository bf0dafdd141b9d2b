namespace Chancery.Train.Events;

/// <summary>How the scorer is trained; each can be set on the command line as NAME=VALUE.</summary>
internal sealed class Settings
{
    /// <summary>Hidden units.</summary>
    public int Hidden { get; set; } = 96;

    /// <summary>Networks whose mean is taken.</summary>
    public int Networks { get; set; } = 3;

    /// <summary>Passes over the examples.</summary>
    public int Epochs { get; set; } = 40;

    /// <summary>A feature must be seen so often to be known.</summary>
    public int Least { get; set; } = 2;

    /// <summary>Share of the features left out in a step.</summary>
    public double FeatureDropout { get; set; } = 0.6;

    /// <summary>Share of the vectors' numbers left out in a step.</summary>
    public double VectorDropout { get; set; } = 0.3;

    /// <summary>Share of the hidden units left out in a step.</summary>
    public double HiddenDropout { get; set; } = 0.5;

    /// <summary>Learning rate at the start.</summary>
    public double Rate { get; set; } = 0.08;

    /// <summary>What the vectors' weights learn at, as a part of the rate.</summary>
    public double VectorRate { get; set; } = 0.3;

    /// <summary>Decay of the weights.</summary>
    public double Decay { get; set; } = 1e-4;

    /// <summary>Probability that is spread over all classes (label smoothing).</summary>
    public double Smoothing { get; set; } = 0.06;
}
