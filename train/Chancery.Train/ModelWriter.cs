using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Chancery.Language.Features;
using Chancery.Language.Model;

namespace Chancery.Train;

/// <summary>Writes the model file that <see cref="ModelFile"/> reads.</summary>
public sealed class ModelWriter
{
    private readonly SortedDictionary<string, byte[]> _entries = new(StringComparer.Ordinal);

    /// <summary>Adds bytes as they are.</summary>
    public void Add(string name, byte[] bytes) => _entries.Add(name, bytes);

    /// <summary>Adds lines of text.</summary>
    public void Add(string name, IEnumerable<string> lines) => Add(name, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));

    /// <summary>Adds numbers in half precision.</summary>
    public void AddHalves(string name, float[] numbers) => Add(name, MemoryMarshal.AsBytes<Half>(Array.ConvertAll(numbers, number => (Half)number)).ToArray());

    /// <summary>Adds the vocabularies and labels.</summary>
    public void Add(FeatureVocabularies features, ModelLabels labels)
    {
        for (var i = 0; i < FeatureVocabularies.Names.Count; i++) Add($"vocabulary/{FeatureVocabularies.Names[i]}.txt", features.All[i].Entries);
        Add("labels/upos.txt", labels.Upos);
        Add("labels/features.txt", labels.Features);
        Add("labels/scripts.txt", labels.Scripts.Select(script => script.ToString()));
        Add("labels/relations.txt", labels.Relations);
        Add("labels/mentions.txt", labels.Mentions);
        Add("labels/treebanks.txt", labels.Treebanks);
    }

    /// <summary>Adds the word vectors, their scales divided by <paramref name="divisor"/>.</summary>
    public void Add(VectorTable vectors, float divisor)
    {
        Add("vectors/words.txt", vectors.Words);
        Add("vectors/numbers.i8", MemoryMarshal.AsBytes(vectors.Numbers.Span).ToArray());
        Add("vectors/scales.f32", MemoryMarshal.AsBytes<float>(Array.ConvertAll(vectors.Scales.ToArray(), scale => scale / divisor)).ToArray());
    }

    /// <summary>Writes the file; entries are stored, in the order of their names, with a fixed time, so that equal content gives equal bytes.</summary>
    /// <param name="path">The model file.</param>
    /// <param name="manifest">What it says of itself; its list of entries is filled in here.</param>
    public void Write(string path, ModelManifest manifest)
    {
        manifest = manifest with { Entries = _entries.ToDictionary(entry => entry.Key, entry => Convert.ToHexStringLower(SHA256.HashData(entry.Value)), StringComparer.Ordinal) };
        using (var archive = new ZipArchive(File.Create(path + ".part"), ZipArchiveMode.Create))
        {
            Put(archive, ModelFile.ManifestEntry, JsonSerializer.SerializeToUtf8Bytes(manifest, ModelManifestContext.Default.ModelManifest));
            foreach (var (name, bytes) in _entries) Put(archive, name, bytes);
        }
        File.Move(path + ".part", path, overwrite: true);
    }

    private static void Put(ZipArchive archive, string name, byte[] bytes)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
