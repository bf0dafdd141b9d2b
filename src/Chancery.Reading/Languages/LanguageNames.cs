using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Languages;

/// <summary>The English names of languages (<c>lexicon/languages.tsv</c>).</summary>
internal sealed class LanguageNames
{
    private readonly Dictionary<string, string> byCode = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    private LanguageNames()
    {
    }

    /// <exception cref="InvalidDataException">A line is malformed; the message names file and line.</exception>
    public static LanguageNames Load(string path)
    {
        var languages = new LanguageNames();
        foreach (var (_, cells) in TsvFile.Read(path, "code", "name"))
        {
            languages.byCode[cells[0]] = cells[1];
            languages.names.Add(cells[1]);
        }
        return languages;
    }

    /// <summary>"hy" → "Armenian"; the code itself when it is not listed.</summary>
    public string Of(string code) => byCode.GetValueOrDefault(code, code);

    /// <summary>Whether a code is listed.</summary>
    public bool IsCode(string code) => byCode.ContainsKey(code);

    /// <summary>Whether a word is the name of a language, which in English is mostly the adjective of its country too.</summary>
    public bool IsName(string word) => names.Contains(word);
}
