using Chancery.Language.Features;

namespace Chancery.Language.Lemmas;

/// <summary>Makes lemmas: by the list of exceptions where it has the word, otherwise by the edit script that the network chose.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class Lemmatizer
{
    private readonly Dictionary<(string Form, string Upos), string> _exceptions;

    /// <summary>Takes the exceptions: lower-cased form, part of speech, lemma.</summary>
    public Lemmatizer(IEnumerable<(string Form, string Upos, string Lemma)> exceptions) =>
        _exceptions = exceptions.ToDictionary(exception => (exception.Form, exception.Upos), exception => exception.Lemma);

    /// <summary>The lemma of a form.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="upos">Its part of speech.</param>
    /// <param name="script">The network's choice.</param>
    public string Lemma(string form, string upos, EditScript script)
    {
        if (_exceptions.Count > 0 && _exceptions.TryGetValue((Spelling.Key(form), upos), out var lemma)) return lemma;
        return script.Apply(form);
    }
}
