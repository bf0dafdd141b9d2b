using System.IO.Compression;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text.Json;
using Chancery.Coding.Factuality;
using Chancery.Language.Features;

namespace Chancery.Coding.Scoring;

/// <summary>Reads and writes a scorer's file: a ZIP archive with the names of the features and the networks' weights as half-precision numbers.</summary>
public static class ScorerFile
{
    private const int Format = 1;
    private const string Advice = "Get the file models/events.model again from the repository, or make a new one as train/README.md tells.";

    /// <summary>Reads a scorer.</summary>
    /// <param name="path">The file.</param>
    /// <param name="vectors">The word vectors of the English model.</param>
    /// <param name="factuality">Decides how an act is presented.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is damaged or of another version; the message names it and says what to do.</exception>
    public static PairScorer Load(string path, VectorTable vectors, FactualityReader factuality)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"The model file {path} is missing. {Advice}", path);
        try
        {
            using var archive = ZipFile.OpenRead(path);
            var manifest = JsonSerializer.Deserialize(Bytes(archive, "manifest.json"), ScorerManifestContext.Default.ScorerManifest);
            if (manifest is not { Format: Format }) throw new InvalidDataException($"it has format {manifest?.Format}; this program reads format {Format}.");
            var classes = PairScores.Classes;
            if (manifest.Classes != classes) throw new InvalidDataException($"it knows {manifest.Classes} classes; this program has {classes}.");
            var features = System.Text.Encoding.UTF8.GetString(Bytes(archive, "features.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var width = PairFeatures.Width(vectors.Dimensions);
            var networks = new ScoringNetwork[manifest.Networks];
            for (var n = 0; n < networks.Length; n++)
                networks[n] = new ScoringNetwork(
                    Weights(archive, $"{n}/direct", features.Length * classes),
                    Weights(archive, $"{n}/embedded", features.Length * manifest.Hidden),
                    Weights(archive, $"{n}/vectors", width * manifest.Hidden),
                    Weights(archive, $"{n}/hidden-bias", manifest.Hidden),
                    Weights(archive, $"{n}/out", manifest.Hidden * classes),
                    Weights(archive, $"{n}/bias", classes));
            return new PairScorer(features, networks, vectors, factuality) { Confidence = manifest.Confidence is { } weights ? new Confidence(weights) : null };
        }
        catch (Exception problem) when (problem is InvalidDataException or JsonException or EndOfStreamException)
        {
            throw new InvalidDataException($"The model file {path} cannot be used: {problem.Message} {Advice}", problem);
        }
    }

    /// <summary>Writes a scorer.</summary>
    /// <param name="path">The file.</param>
    /// <param name="trainedOn">What it was trained on, for a reader of the file.</param>
    /// <param name="features">The names of the features in the order of their rows.</param>
    /// <param name="networks">The networks.</param>
    /// <param name="confidence">How often events are right, or null when it has not been fitted yet.</param>
    public static void Save(string path, string trainedOn, IReadOnlyList<string> features, IReadOnlyList<ScoringNetwork> networks, Confidence? confidence)
    {
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        var manifest = new ScorerManifest(Format, trainedOn, networks[0].HiddenBias.Length, PairScores.Classes, networks.Count, confidence?.Weights);
        Write(archive, "manifest.json", JsonSerializer.SerializeToUtf8Bytes(manifest, ScorerManifestContext.Default.ScorerManifest));
        Write(archive, "features.txt", System.Text.Encoding.UTF8.GetBytes(string.Join('\n', features)));
        for (var n = 0; n < networks.Count; n++)
        {
            var network = networks[n];
            foreach (var (name, weights) in new[]
            {
                ("direct", network.Direct), ("embedded", network.Embedded), ("vectors", network.Vectors),
                ("hidden-bias", network.HiddenBias), ("out", network.Out), ("bias", network.Bias),
            })
            {
                var halves = new Half[weights.Length];
                TensorPrimitives.ConvertToHalf(weights, halves);
                Write(archive, $"{n}/{name}", MemoryMarshal.AsBytes<Half>(halves));
            }
        }
    }

    private static void Write(ZipArchive archive, string name, ReadOnlySpan<byte> bytes)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the same weights give the same file
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    private static byte[] Bytes(ZipArchive archive, string name)
    {
        var entry = archive.GetEntry(name) ?? throw new InvalidDataException($"the entry {name} is missing.");
        var bytes = new byte[checked((int)entry.Length)];
        using var stream = entry.Open();
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static float[] Weights(ZipArchive archive, string name, int count)
    {
        var halves = MemoryMarshal.Cast<byte, Half>(Bytes(archive, name));
        if (halves.Length != count) throw new InvalidDataException($"the entry {name} has {halves.Length} numbers, not {count}.");
        var weights = new float[count];
        TensorPrimitives.ConvertToSingle(halves, weights);
        return weights;
    }
}
