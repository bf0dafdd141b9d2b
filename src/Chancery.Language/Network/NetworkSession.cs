using Microsoft.ML.OnnxRuntime;

namespace Chancery.Language.Network;

/// <summary>The network in ONNX Runtime, one thread a pass.</summary>
/// <remarks>Thread safe: passes may run at the same time.</remarks>
public sealed class NetworkSession : IDisposable
{
    private static readonly string[] InputNames = ["input", "lengths"];

    /// <summary>The outputs in the order in which a pass gives them.</summary>
    private static readonly string[] OutputNames = ["upos", "features", "scripts", "mentions", "arc_dependents", "arc_heads", "label_dependents", "label_heads", "label_constants"];

    private readonly InferenceSession _session;
    private readonly RunOptions _options = new();

    /// <summary>Loads a network.</summary>
    /// <param name="network">The ONNX model.</param>
    /// <exception cref="InvalidDataException">ONNX Runtime refuses it.</exception>
    public NetworkSession(ReadOnlyMemory<byte> network)
    {
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            EnableMemoryPattern = false, // shapes change from pass to pass
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        try
        {
            _session = new InferenceSession(network.ToArray(), options);
        }
        catch (OnnxRuntimeException problem)
        {
            throw new InvalidDataException($"ONNX Runtime refuses the network of the model: {problem.Message} Get models/english.model again from the repository.", problem);
        }
    }

    /// <summary>Runs one pass.</summary>
    /// <param name="input">Rows of all positions, time first: position t of sentence b is row t * size + b.</param>
    /// <param name="lengths">Positions of each sentence, root included.</param>
    /// <param name="time">Positions of the longest sentence.</param>
    /// <param name="width">Numbers in a row.</param>
    public NetworkPass Run(Memory<float> input, Memory<int> lengths, int time, int width)
    {
        using var rows = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, input, [time, lengths.Length, width]);
        using var ends = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, lengths, [lengths.Length]);
        return new NetworkPass(_session.Run(_options, InputNames, [rows, ends], OutputNames));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _options.Dispose();
        _session.Dispose();
    }
}
