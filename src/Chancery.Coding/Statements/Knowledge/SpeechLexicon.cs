using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Statements.Knowledge;

/// <summary>The words of speech (<c>lexicon/speech.tsv</c>), found by part of speech and dictionary form.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class SpeechLexicon
{
    private static readonly (string Ending, string Replacement)[] Endings =
        [("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ed", ""), ("d", ""), ("ing", ""), ("ing", "e")];

    private readonly FrozenDictionary<string, SpeechEntry> _verbs, _nouns, _lights, _adverbs, _documents;
    private readonly ILookup<string, SpeechEntry> _phrasal;

    private SpeechLexicon(Dictionary<string, Dictionary<string, SpeechEntry>> byPos)
    {
        FrozenDictionary<string, SpeechEntry> Of(string pos) => byPos[pos].ToFrozenDictionary(StringComparer.Ordinal);
        (_verbs, _nouns, _lights, _adverbs, _documents) = (Of("verb"), Of("noun"), Of("light"), Of("adverb"), Of("document"));
        _phrasal = _verbs.Values.Where(v => v.Lemma.Contains(' ', StringComparison.Ordinal)).OrderByDescending(v => v.Lemma.Length).ThenBy(v => v.Lemma, StringComparer.Ordinal)
            .ToLookup(v => v.Lemma[..v.Lemma.IndexOf(' ', StringComparison.Ordinal)]);
        Phrases = [.. byPos["phrase"].Values.OrderBy(p => p.Lemma, StringComparer.Ordinal)];
    }

    /// <summary>Phrases that attribute without a verb, "according to".</summary>
    public IReadOnlyList<SpeechEntry> Phrases { get; }

    /// <summary>A verb of speech, "say" or "point out"; null for others.</summary>
    public SpeechEntry? Verb(string lemma) => _verbs.GetValueOrDefault(lemma);

    /// <summary>The verbs of several words that begin with a lemma, the longest first: "let it be known", "let know".</summary>
    public IEnumerable<SpeechEntry> Phrasal(string lemma) => _phrasal[lemma];

    /// <summary>The verb of speech that a word is a form of, by its lemma or, where that is none, by the regular endings of its form.</summary>
    public SpeechEntry? Verb(Word word)
    {
        if (Verb(word.Lemma) is { } entry) return entry;
        var form = word.Form.ToLowerInvariant();
        foreach (var (ending, replacement) in Endings)
            if (form.EndsWith(ending, StringComparison.Ordinal) && form.Length > ending.Length + 2)
            {
                var stem = form[..^ending.Length];
                if (Verb(stem + replacement) is { } regular) return regular;
                if (replacement.Length == 0 && stem[^1] == stem[^2] && Verb(stem[..^1]) is { } doubled) return doubled;
            }
        return null;
    }

    /// <summary>A noun of speech, "statement"; null for others.</summary>
    public SpeechEntry? Noun(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary>An adverb that judges what is said, "falsely"; null for others.</summary>
    public SpeechEntry? Adverb(string lemma) => _adverbs.GetValueOrDefault(lemma);

    /// <summary>Whether the verb only carries a noun of speech, "voice" in "voice concern".</summary>
    public bool IsLight(string lemma) => _lights.ContainsKey(lemma);

    /// <summary>Whether the noun names a thing that "says" something without being a speaker: a law, a map.</summary>
    public bool IsDocument(string lemma) => _documents.ContainsKey(lemma);

    /// <summary>Reads the list.</summary>
    /// <param name="file">Path of <c>speech.tsv</c>.</param>
    /// <exception cref="LexiconException">A line is wrong; the message names file and line.</exception>
    public static SpeechLexicon Read(string file)
    {
        var byPos = new Dictionary<string, Dictionary<string, SpeechEntry>>
        {
            ["verb"] = [], ["noun"] = [], ["light"] = [], ["adverb"] = [], ["phrase"] = [], ["document"] = [],
        };
        foreach (var row in TsvTable.Read(file, "lemma", "pos", "kind", "evaluates", "makes").Rows)
        {
            if (row["lemma"].Length == 0) throw row.Error("The lemma is empty.");
            if (!byPos.TryGetValue(row["pos"], out var entries)) throw row.Error($"The pos '{row["pos"]}' is not one of {string.Join(", ", byPos.Keys)}.");
            var entry = new SpeechEntry(row["lemma"], Choice<SpeechKind>(row, "kind"), Choice<SpeechVerdict>(row, "evaluates"), Choice<StatementBasis>(row, "makes"));
            if (!entries.TryAdd(entry.Lemma, entry)) throw row.Error($"The {row["pos"]} '{entry.Lemma}' is listed twice.");
        }
        return new SpeechLexicon(byPos);
    }

    private static T Choice<T>(TsvRow row, string column) where T : struct, Enum =>
        row[column] is var cell && cell.Length > 0 && char.IsAsciiLetterLower(cell[0]) && Enum.TryParse<T>(cell, ignoreCase: true, out var value)
            ? value
            : throw row.Error($"'{cell}' is not a {column}; known are {string.Join(", ", Enum.GetNames<T>().Select(n => n.ToLowerInvariant()))}.");
}
