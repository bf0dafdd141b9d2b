using Chancery.Reading.Knowledge;

namespace Chancery.Reading.Languages;

/// <summary>The English names of languages (<c>lexicon/languages.tsv</c>).</summary>
internal sealed class LanguageNames
{
    private readonly Dictionary<string, string> _byCode = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private LanguageNames()
    {
    }

    /// <exception cref="LexiconException">A line is malformed; the message names file and line.</exception>
    public static LanguageNames Load(string path)
    {
        var languages = new LanguageNames();
        foreach (var row in TsvTable.Read(path, "code", "name").Rows)
        {
            languages._byCode[row["code"]] = row["name"];
            languages._names.Add(row["name"]);
        }
        return languages;
    }

    /// <summary>"hy" → "Armenian"; the code itself when it is not listed.</summary>
    public string Of(string code) => _byCode.GetValueOrDefault(code, code);

    /// <summary>Whether a code is listed.</summary>
    public bool IsCode(string code) => _byCode.ContainsKey(code);

    /// <summary>Whether a word is the name of a language, which in English is mostly the adjective of its country too.</summary>
    public bool IsName(string word) => _names.Contains(word);
}
