using System.IO.Compression;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Chancery.Language.Features;
using Chancery.Language.Lemmas;

namespace Chancery.Language.Model;

/// <summary>Reads a model file: a ZIP archive with stored entries, so that a model can be looked into with ordinary tools.</summary>
public static class ModelFile
{
    /// <summary>Name of the manifest's entry.</summary>
    public const string ManifestEntry = "manifest.json";

    /// <summary>Where the English model lies: <c>models/english.model</c> beside the program.</summary>
    public static string EnglishPath => Path.Combine(AppContext.BaseDirectory, "models", "english.model");

    private const string Advice = "Get the file models/english.model again from the repository, or make a new one as train/README.md tells.";

    /// <summary>Reads a model.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, or of another version; the message names it and says what to do.</exception>
    public static LanguageModel Load(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"The model file {path} is missing. {Advice}", path);
        try
        {
            using var archive = ZipFile.OpenRead(path);
            return Build(archive, Manifest(archive, path));
        }
        catch (Exception problem) when (problem is JsonException or FormatException or EndOfStreamException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or KeyNotFoundException
            || (problem is InvalidDataException && !problem.Message.Contains(Advice, StringComparison.Ordinal)))
        {
            throw new InvalidDataException($"The model file {path} is damaged: {problem.Message} {Advice}", problem);
        }
    }

    private static ModelManifest Manifest(ZipArchive archive, string path)
    {
        var entry = archive.GetEntry(ManifestEntry) ?? throw new InvalidDataException($"it has no entry {ManifestEntry}.");
        using var stream = entry.Open();
        using var document = JsonDocument.Parse(stream);
        var format = document.RootElement.GetProperty("format").GetInt32();
        if (format != ModelManifest.CurrentFormat)
            throw new InvalidDataException($"The model file {path} has format {format}; this program reads format {ModelManifest.CurrentFormat}. {Advice}");
        return document.Deserialize(ModelManifestContext.Default.ModelManifest) ?? throw new InvalidDataException("its manifest is empty.");
    }

    private static T[] Entry<T>(ZipArchive archive, ModelManifest manifest, string name) where T : unmanaged
    {
        var entry = archive.GetEntry(name) ?? throw new InvalidDataException($"the entry {name} is missing.");
        var values = new T[checked((int)(entry.Length / Unsafe.SizeOf<T>()))];
        var bytes = MemoryMarshal.AsBytes(values.AsSpan());
        using (var stream = entry.Open()) stream.ReadExactly(bytes);
        if (!manifest.Entries.TryGetValue(name, out var expected) || !string.Equals(expected, Convert.ToHexStringLower(SHA256.HashData(bytes)), StringComparison.Ordinal))
            throw new InvalidDataException($"the entry {name} is not what the manifest says.");
        return values;
    }

    private static LanguageModel Build(ZipArchive archive, ModelManifest manifest)
    {
        string[] Lines(string name) => Encoding.UTF8.GetString(Entry<byte>(archive, manifest, name)).Split('\n')[..^1];
        float[] Halves(string name)
        {
            var halves = Entry<Half>(archive, manifest, name);
            var numbers = new float[halves.Length];
            TensorPrimitives.ConvertToSingle(halves, numbers);
            return numbers;
        }
        var features = FeatureVocabularies.From([.. FeatureVocabularies.Names.Select(name => new Vocabulary(Lines($"vocabulary/{name}.txt")))]);
        var vectors = new VectorTable(
            new Vocabulary(Lines("vectors/words.txt")),
            Entry<sbyte>(archive, manifest, "vectors/numbers.i8"),
            Entry<float>(archive, manifest, "vectors/scales.f32"));
        var tables = new InputTables(manifest.Layout, [.. FeatureVocabularies.Names.Select(name => Halves($"tables/{name}.f16"))], Halves("tables/treebanks.f16"), vectors);
        var labels = new ModelLabels(
            Lines("labels/upos.txt"), Lines("labels/features.txt"), [.. Lines("labels/scripts.txt").Select(EditScript.Parse)],
            Lines("labels/relations.txt"), Lines("labels/mentions.txt"), Lines("labels/treebanks.txt"));
        var known = Lines("lemmas/known.tsv").Select(line => line.Split('\t')).Select(columns => (columns[0], columns[1], columns[2]));
        return new LanguageModel(manifest, features, labels, tables, vectors, new Lemmatizer(known, word => vectors.RowOf(word)), Entry<byte>(archive, manifest, "network.onnx"));
    }
}
