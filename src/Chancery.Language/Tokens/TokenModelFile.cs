using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Chancery.Language.Tokens;

/// <summary>Reads and writes the tokenizer's model file.</summary>
/// <remarks>
/// Layout: the eight bytes <c>CHTOKENS</c>, the format's number (32 bits), the SHA-256 of the rest, and the rest compressed by Brotli: the words with
/// their cuts and classes, the two tables and the threshold. Numbers are little-endian.
/// </remarks>
internal static class TokenModelFile
{
    private const int Format = 1;
    private const string Advice = "Get the file models/tokens.model again from the repository, or make a new one as train/README.md tells.";

    private static ReadOnlySpan<byte> Magic => "CHTOKENS"u8;

    /// <summary>Reads a model.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is no model, of another format, or damaged; the message says which and what to do.</exception>
    public static TokenModel Read(string path)
    {
        var bytes = File.ReadAllBytes(path).AsSpan();
        var head = Magic.Length + sizeof(int) + SHA256.HashSizeInBytes;
        if (bytes.Length < head || !bytes.StartsWith(Magic)) throw new InvalidDataException($"{path} is no model of the tokenizer. {Advice}");
        var format = BitConverter.ToInt32(bytes[Magic.Length..]);
        if (format != Format) throw new InvalidDataException($"{path} has format {format}; this program reads format {Format}. {Advice}");
        var body = bytes[head..];
        if (!SHA256.HashData(body).AsSpan().SequenceEqual(bytes[(Magic.Length + sizeof(int))..head])) throw new InvalidDataException($"{path} is damaged. {Advice}");
        using var reader = new BinaryReader(new BrotliStream(new MemoryStream(body.ToArray(), writable: false), CompressionMode.Decompress));
        var words = new Dictionary<uint, WordEntry>();
        for (var left = reader.ReadInt32(); left > 0; left--)
            words.Add(reader.ReadUInt32(), new WordEntry(reader.ReadBytes(reader.ReadByte()), reader.ReadUInt16()));
        return new TokenModel(new WordList(words), ReadTable(reader), ReadTable(reader), reader.ReadInt32());
    }

    /// <summary>Writes a model.</summary>
    public static void Write(TokenModel model, string path)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(new BrotliStream(body, CompressionLevel.SmallestSize, leaveOpen: true)))
        {
            var words = model.Words.Entries.ToList();
            writer.Write(words.Count);
            foreach (var (form, entry) in words)
            {
                writer.Write(form);
                writer.Write((byte)entry.Cuts.Length);
                writer.Write(entry.Cuts);
                writer.Write(entry.Classes);
            }
            WriteTable(writer, model.Borders);
            WriteTable(writer, model.Sentences);
            writer.Write(model.Threshold);
        }
        using var file = File.Create(path);
        file.Write(Magic);
        file.Write(BitConverter.GetBytes(Format));
        file.Write(SHA256.HashData(body.ToArray()));
        body.WriteTo(file);
    }

    private static FeatureTable ReadTable(BinaryReader reader)
    {
        var (classes, places, scale) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadSingle());
        var prints = new ushort[places];
        var weights = new sbyte[places * classes];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(prints.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new FeatureTable(classes, scale, prints, weights);
    }

    private static void WriteTable(BinaryWriter writer, FeatureTable table)
    {
        writer.Write(table.Classes);
        writer.Write(table.Prints.Length);
        writer.Write(table.Scale);
        writer.Flush();
        writer.Write(MemoryMarshal.AsBytes(table.Prints));
        writer.Write(MemoryMarshal.AsBytes(table.Weights));
    }
}
