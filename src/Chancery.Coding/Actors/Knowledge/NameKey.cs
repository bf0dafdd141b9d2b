using System.Collections.Concurrent;
using System.Text;

namespace Chancery.Coding.Actors.Knowledge;

/// <summary>
/// Brings the spellings of one name under one key: "Sergei" and "Sergey", "Pashinyan" and "Pashinian", "Zelensky", "Zelenskiy" and "Zelenskyy". The rules
/// undo where the usual romanisations of Russian, Ukrainian, Armenian, Arabic and Persian (BGN/PCGN, ISO 9, press practice) part from each other.
/// </summary>
public static class NameKey
{
    // The same names come again and again in the news; a full cache only costs time.
    private const int CacheSize = 50_000;
    private static readonly ConcurrentDictionary<string, string> Cache = new(StringComparer.Ordinal);

    private static readonly (string From, string To)[] Rules =
    [
        ("tch", "ch"), ("dzh", "j"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("ck", "k"), ("ks", "x"), ("ou", "u"),
        ("ey", "ei"), ("ay", "ai"), ("iy", "i"), ("ij", "i"), ("y", "i"), ("w", "v"), ("q", "k"),
    ];

    /// <summary>The key of one word of a name; two spellings of one name have one key, different names as a rule different ones.</summary>
    public static string Of(string word)
    {
        if (Cache.TryGetValue(word, out var known)) return known;
        var key = Make(word);
        if (Cache.Count < CacheSize) Cache.TryAdd(word, key);
        return key;
    }

    private static string Make(string word)
    {
        var builder = new StringBuilder(word.Length);
        foreach (var c in NamePieces.Fold(word))
            if (char.IsLetterOrDigit(c))
                builder.Append(char.ToLowerInvariant(c));
        foreach (var (from, to) in Rules) builder.Replace(from, to);
        var length = 0;
        for (var i = 0; i < builder.Length; i++)
            if (length == 0 || builder[length - 1] != builder[i])
                builder[length++] = builder[i];
        builder.Length = length;
        return builder.ToString();
    }

    /// <summary>The keys of the words of a name, without the particles that the press drops at will ("al-", "el-").</summary>
    public static List<string> Words(string name)
    {
        var keys = new List<string>();
        foreach (var piece in NamePieces.Of(name))
            if (!IsParticle(piece))
                keys.Add(Of(piece));
        if (keys.Count == 0) keys.Add(Of(name)); // "Al" alone is a name
        return keys;
    }

    /// <summary>Whether the piece is an article of Arabic names, which is written, joined or left out at will.</summary>
    public static bool IsParticle(string piece) =>
        piece.Equals("al", StringComparison.OrdinalIgnoreCase) || piece.Equals("el", StringComparison.OrdinalIgnoreCase) || piece.Equals("ul", StringComparison.OrdinalIgnoreCase);
}
