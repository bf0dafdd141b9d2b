using Microsoft.ML.OnnxRuntime;

namespace Chancery.Language.Network;

/// <summary>The outcome of one pass; its spans are valid until it is disposed of. Rows are in the order of the input.</summary>
public sealed class NetworkPass(IDisposableReadOnlyCollection<OrtValue> outputs) : IDisposable
{
    /// <summary>Scores of the parts of speech.</summary>
    public ReadOnlySpan<float> Upos => Values(0);

    /// <summary>Scores of the feature strings.</summary>
    public ReadOnlySpan<float> Features => Values(1);

    /// <summary>Scores of the edit scripts.</summary>
    public ReadOnlySpan<float> Scripts => Values(2);

    /// <summary>Scores of the mention labels.</summary>
    public ReadOnlySpan<float> Mentions => Values(3);

    /// <summary>Words as dependents: the product with a row of <see cref="ArcHeads"/> is the score of the arc.</summary>
    public ReadOnlySpan<float> ArcDependents => Values(4);

    /// <summary>Words as heads.</summary>
    public ReadOnlySpan<float> ArcHeads => Values(5);

    /// <summary>Words as dependents, one vector for each relation: its product with a row of <see cref="LabelHeads"/> and the relation's number in <see cref="LabelConstants"/> add up to the score.</summary>
    public ReadOnlySpan<float> LabelDependents => Values(6);

    /// <summary>Words as heads of relations.</summary>
    public ReadOnlySpan<float> LabelHeads => Values(7);

    /// <summary>Words as dependents, one number for each relation that does not depend on the head.</summary>
    public ReadOnlySpan<float> LabelConstants => Values(8);

    /// <inheritdoc/>
    public void Dispose() => outputs.Dispose();

    private ReadOnlySpan<float> Values(int output) => outputs[output].GetTensorDataAsSpan<float>();
}
