namespace Chancery.Language.Lemmas;

/// <summary>
/// Undoes the regular English endings of words that training never showed: -ed, -ing, -s with their spelling rules (doubled consonant, dropped e,
/// y to i), in the manner of Minnen, Carroll and Pearce (2001). Among the forms that the spelling allows, the most frequent known word wins.
/// </summary>
internal static class Inflection
{
    /// <summary>The base form, or null when no form that the spelling allows is a known word.</summary>
    /// <param name="form">The word in small letters.</param>
    /// <param name="upos">Its part of speech; only verbs and nouns are inflected here.</param>
    /// <param name="rankOf">Place of a word in a list by frequency, or -1 when the list does not have it.</param>
    public static string? BaseOf(string form, string upos, Func<string, int> rankOf)
    {
        var (best, bestRank) = ((string?)null, int.MaxValue);
        foreach (var candidate in Candidates(form, upos))
            if (candidate.Length > 1 && rankOf(candidate) is >= 0 and var rank && rank < bestRank)
                (best, bestRank) = (candidate, rank);
        return best;
    }

    private static IEnumerable<string> Candidates(string form, string upos) => upos switch
    {
        "VERB" when form.EndsWith("ied", StringComparison.Ordinal) || form.EndsWith("ies", StringComparison.Ordinal) => [form[..^3] + "y", form[..^1]],
        "VERB" when form.EndsWith("ed", StringComparison.Ordinal) => Stems(form[..^2]),
        "VERB" when form.EndsWith("ing", StringComparison.Ordinal) => Stems(form[..^3]),
        "NOUN" when form.EndsWith("men", StringComparison.Ordinal) && form.Length > 4 => [form[..^2] + "an"],
        "VERB" or "NOUN" => WithoutS(form),
        _ => [],
    };

    private static IEnumerable<string> Stems(string stem)
    {
        if (stem.Length < 2) yield break;
        var doubled = stem.Length > 2 && stem[^1] == stem[^2] && !IsVowel(stem[^1]);
        if (doubled) yield return stem[..^1];
        // A short stem with one vowel and one consonant doubles it ("hop" → "hopped"); where it is not doubled an e was dropped ("hope" → "hoped").
        if (doubled || !IsShort(stem)) yield return stem;
        yield return stem + "e";
    }

    private static IEnumerable<string> WithoutS(string form)
    {
        if (!form.EndsWith('s') || form.EndsWith("ss", StringComparison.Ordinal) || form.Length < 4) yield break;
        if (form.EndsWith("ies", StringComparison.Ordinal)) yield return form[..^3] + "y";
        if (form.EndsWith("es", StringComparison.Ordinal) && form[^3] is 's' or 'x' or 'z' or 'h' or 'o') yield return form[..^2];
        yield return form[..^1];
    }

    private static bool IsShort(string stem)
    {
        if (IsVowel(stem[^1]) || stem[^1] is 'w' or 'x' or 'y' || !IsVowel(stem[^2])) return false;
        var vowels = 0;
        for (var i = 0; i < stem.Length; i++)
            if (IsVowel(stem[i])) vowels++;
        return vowels == 1;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
