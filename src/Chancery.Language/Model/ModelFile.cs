using System.IO.Compression;
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
        try
        {
            using var archive = new ZipArchive(new MemoryStream(File.ReadAllBytes(path), writable: false), ZipArchiveMode.Read);
            var manifest = Manifest(archive, path);
            return Build(manifest, name => Entry(archive, manifest, name));
        }
        catch (Exception problem) when (problem is JsonException or FormatException or ArgumentException or IndexOutOfRangeException or KeyNotFoundException
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

    private static byte[] Entry(ZipArchive archive, ModelManifest manifest, string name)
    {
        var entry = archive.GetEntry(name) ?? throw new InvalidDataException($"the entry {name} is missing.");
        var bytes = new byte[entry.Length];
        using (var stream = entry.Open()) stream.ReadExactly(bytes);
        if (!manifest.Entries.TryGetValue(name, out var expected) || !string.Equals(expected, Convert.ToHexStringLower(SHA256.HashData(bytes)), StringComparison.Ordinal))
            throw new InvalidDataException($"the entry {name} is not what the manifest says.");
        return bytes;
    }

    private static LanguageModel Build(ModelManifest manifest, Func<string, byte[]> entry)
    {
        string[] Lines(string name) => Encoding.UTF8.GetString(entry(name)).Split('\n')[..^1];
        float[] Halves(string name)
        {
            var halves = MemoryMarshal.Cast<byte, Half>(entry(name));
            var numbers = new float[halves.Length];
            System.Numerics.Tensors.TensorPrimitives.ConvertToSingle(halves, numbers);
            return numbers;
        }
        var features = FeatureVocabularies.From([.. FeatureVocabularies.Names.Select(name => new Vocabulary(Lines($"vocabulary/{name}.txt")))]);
        var vectors = new VectorTable(
            new Vocabulary(Lines("vectors/words.txt")),
            MemoryMarshal.Cast<byte, sbyte>(entry("vectors/numbers.i8")).ToArray(),
            MemoryMarshal.Cast<byte, float>(entry("vectors/scales.f32")).ToArray());
        var tables = new InputTables(manifest.Layout, [.. FeatureVocabularies.Names.Select(name => Halves($"tables/{name}.f16"))], Halves("tables/treebanks.f16"), vectors);
        var labels = new ModelLabels(
            Lines("labels/upos.txt"), Lines("labels/features.txt"), [.. Lines("labels/scripts.txt").Select(EditScript.Parse)],
            Lines("labels/relations.txt"), Lines("labels/mentions.txt"), Lines("labels/treebanks.txt"));
        var known = Lines("lemmas/known.tsv").Select(line => line.Split('\t')).Select(columns => (columns[0], columns[1], columns[2]));
        return new LanguageModel(manifest, features, labels, tables, vectors, new Lemmatizer(known, word => vectors.RowOf(word)), entry("network.onnx"));
    }
}
