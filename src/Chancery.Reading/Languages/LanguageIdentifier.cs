using Lingua;

namespace Chancery.Reading.Languages;

/// <summary>Tells the language of a text: by its script, by its commonest words, and only for the doubtful rest by Lingua's models.</summary>
/// <remarks>
/// Lingua in low-accuracy mode with a few languages takes a third of a second to load (all languages take twenty), so it is
/// loaded when the first doubtful text comes. Safe to share between threads.
/// </remarks>
internal sealed class LanguageIdentifier(ScriptTable scripts, FunctionWords functionWords)
{
    /// <summary>What the language is called when it cannot be told (ISO 639-2).</summary>
    public const string Undetermined = "und";

    private const int FewestWords = 8;
    private const double ClearShare = 0.16;
    private const double ClearLead = 1.4;
    private const int LettersLookedAt = 4_000;

    private readonly Lazy<LanguageDetector> _models = new(() => LanguageDetectorBuilder
        .FromLanguages(Language.English, Language.French, Language.German, Language.Spanish, Language.Portuguese, Language.Italian,
            Language.Turkish, Language.Romanian)
        .WithLowAccuracyMode().Build());

    /// <summary>The language of a text, ISO 639-1, or "und".</summary>
    /// <param name="text">The body of a report.</param>
    /// <param name="declared">What the page says of itself ("en-GB", "en_US"), which decides where the text leaves it open; null when it
    /// says nothing.</param>
    public string Identify(string text, string? declared)
    {
        var said = Primary(declared);
        if (ByScript(text) is { } script)
        {
            var candidates = scripts.LanguagesOf(script);
            if (said is not null && candidates.Contains(said))
                return said;
            var best = functionWords.Shares(text, out _).Find(pair => candidates.Contains(pair.Language));
            return best.Share > 0 ? best.Language : candidates[0];
        }
        var shares = functionWords.Shares(text, out var words);
        // A line or two: no language is refused on that little.
        if (words < FewestWords)
            return shares[0].Share > shares[1].Share && said is null ? shares[0].Language : said ?? Undetermined;
        if (shares[0].Share >= ClearShare && shares[0].Share >= shares[1].Share * ClearLead)
            return shares[0].Language;
        if (said is not null && shares.Find(pair => pair.Language == said) is { Share: >= ClearShare / 2 } or { Language: null })
            return said;
        return ByModels(text);
    }

    /// <summary>The script other than Latin that most letters belong to; null when that is Latin.</summary>
    private int? ByScript(string text)
    {
        Span<int> counts = stackalloc int[scripts.Count];
        counts.Clear();
        var letters = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c) || ++letters > LettersLookedAt)
                continue;
            if (c >= '\u0370' && scripts.ScriptOf(c) is >= 0 and var script)
                counts[script]++;
        }
        letters = Math.Min(letters, LettersLookedAt);
        var most = 0;
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[most])
                most = i;
        return counts[most] * 2 > letters ? most : null;
    }

    private string ByModels(string text)
    {
        var language = _models.Value.DetectLanguageOf(text.Length > 600 ? text[..600] : text);
        return language == Language.Unknown ? Undetermined : LanguageInfo.IsoCode6391(language).ToString().ToLowerInvariant();
    }

    private static string? Primary(string? declared)
    {
        if (declared is null)
            return null;
        var end = declared.AsSpan().IndexOfAny('-', '_', ',');
        var code = (end < 0 ? declared : declared[..end]).Trim().ToLowerInvariant();
        return code.Length == 2 && char.IsAsciiLetter(code[0]) && char.IsAsciiLetter(code[1]) ? code : null;
    }
}
