using Chancery.Language.Features;

namespace Chancery.Language.Lemmas;

/// <summary>Makes lemmas: by the list of known words where it has the word, then by the rules of inflection, otherwise by the edit script that the network chose.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class Lemmatizer
{
    private static readonly Lazy<Dictionary<string, string>> IrregularVerbs = new(ReadIrregularVerbs);

    private readonly Dictionary<string, Dictionary<string, string>> _known = new(StringComparer.Ordinal);
    private readonly Func<string, int> _rankOf;

    /// <summary>Takes the known words: lower-cased form, part of speech, lemma.</summary>
    /// <param name="known">The words of the training text.</param>
    /// <param name="rankOf">Place of a word in a list by frequency, or -1 when the list does not have it; null for no list.</param>
    /// <exception cref="ArgumentException">A form and part of speech are listed twice.</exception>
    public Lemmatizer(IEnumerable<(string Form, string Upos, string Lemma)> known, Func<string, int>? rankOf = null)
    {
        _rankOf = rankOf ?? (_ => -1);
        foreach (var (form, upos, lemma) in known)
        {
            if (!_known.TryGetValue(upos, out var lemmas)) _known.Add(upos, lemmas = new Dictionary<string, string>(StringComparer.Ordinal));
            lemmas.Add(form, lemma);
        }
    }

    /// <summary>The lemma of a form.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="upos">Its part of speech.</param>
    /// <param name="script">The network's choice.</param>
    public string Lemma(string form, string upos, EditScript script)
    {
        if (IsAddress(form)) return form;
        // A proper noun that is written with capitals keeps them: the treebanks have a handful among twelve thousand that do not.
        var isName = upos == "PROPN" && form.Any(char.IsUpper);
        var guess = (isName && script.Case == CaseChange.Lower ? script with { Case = CaseChange.Keep } : script).Apply(form);
        // Whether a capital belongs to a name or to the start of a sentence is seen by the network alone: the list knows no case.
        if (isName || (guess.Length > 0 && form.Length > 0 && char.IsUpper(guess[0]) && char.IsUpper(form[0])))
            return isName && Known(form, upos) is { } name && char.IsUpper(name[0]) ? name : guess;
        return Known(form, upos) ?? Inflected(form, upos) ?? guess;
    }

    // Of the web or of mail.
    private static bool IsAddress(string form) => form.Length > 3 && (form.Contains("://", StringComparison.Ordinal) || form.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || (form.IndexOf('@') is > 0 and var at && form.IndexOf('.', at) > at));

    private string? Inflected(string form, string upos)
    {
        if (upos is not ("VERB" or "NOUN") || form.Length > Spelling.MaximumLength || !char.IsLetter(form[0]) || form.Contains('.', StringComparison.Ordinal)) return null;
        var small = form.ToLowerInvariant();
        return upos == "VERB" && IrregularVerbs.Value.TryGetValue(small, out var lemma) ? lemma : Inflection.BaseOf(small, upos, _rankOf);
    }

    private static Dictionary<string, string> ReadIrregularVerbs()
    {
        using var stream = typeof(Lemmatizer).Assembly.GetManifestResourceStream("irregular-verbs.tsv")!;
        using var reader = new StreamReader(stream);
        var verbs = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            if (line.Split('\t') is [var form, var lemma] && line[0] != '#')
                verbs[form] = lemma;
        return verbs;
    }

    private string? Known(string form, string upos)
    {
        if (!_known.TryGetValue(upos, out var lemmas)) return null;
        Span<char> key = stackalloc char[Spelling.MaximumLength];
        var length = Spelling.Write(form, key);
        return lemmas.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..length], out var lemma) ? lemma : null;
    }
}
