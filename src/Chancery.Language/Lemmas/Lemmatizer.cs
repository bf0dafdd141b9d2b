using Chancery.Language.Features;

namespace Chancery.Language.Lemmas;

/// <summary>Makes lemmas: by the list of known words where it has the word, otherwise by the edit script that the network chose.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class Lemmatizer
{
    private readonly Dictionary<string, Dictionary<string, string>> _known = new(StringComparer.Ordinal);

    /// <summary>Takes the known words: lower-cased form, part of speech, lemma.</summary>
    /// <exception cref="ArgumentException">A form and part of speech are listed twice.</exception>
    public Lemmatizer(IEnumerable<(string Form, string Upos, string Lemma)> known)
    {
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
        var guess = script.Apply(form);
        // Whether a capital belongs to a name or to the start of a sentence is seen by the network alone: the list knows no case.
        var keepsCapital = guess.Length > 0 && char.IsUpper(guess[0]) && char.IsUpper(form[0]);
        return keepsCapital ? guess : Known(form, upos) ?? guess;
    }

    private string? Known(string form, string upos)
    {
        if (!_known.TryGetValue(upos, out var lemmas)) return null;
        Span<char> key = stackalloc char[Spelling.MaximumLength];
        var length = Spelling.Write(form, key);
        return lemmas.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..length], out var lemma) ? lemma : null;
    }
}
