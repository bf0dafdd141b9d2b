using System.Globalization;
using Chancery.Reading.Knowledge;

namespace Chancery.Reading.Languages;

/// <summary>Scripts other than Latin and the languages written in them (<c>lexicon/scripts.tsv</c>).</summary>
internal sealed class ScriptTable
{
    private readonly List<(int First, int Last, int Script)> _blocks = [];
    private readonly List<string[]> _languages = [];

    private ScriptTable()
    {
    }

    /// <summary>How many scripts there are.</summary>
    public int Count => _languages.Count;

    /// <exception cref="LexiconException">A line is malformed; the message names file and line.</exception>
    public static ScriptTable Load(string path)
    {
        var table = new ScriptTable();
        foreach (var row in TsvTable.Read(path, "script", "languages", "blocks").Rows)
        {
            foreach (var block in row.List("blocks"))
            {
                var dash = block.IndexOf('-', StringComparison.Ordinal);
                if (dash < 0 || !Hex(block[..dash], out var first) || !Hex(block[(dash + 1)..], out var last))
                    throw row.Error("A block must be written as 0530-058F.");
                table._blocks.Add((first, last, table._languages.Count));
            }
            table._languages.Add(row.List("languages"));
        }
        table._blocks.Sort();
        return table;
    }

    /// <summary>The script of a letter, -1 for Latin and for what is not listed.</summary>
    public int ScriptOf(char letter)
    {
        foreach (var (first, last, script) in _blocks)
        {
            if (letter < first)
                return -1;
            if (letter <= last)
                return script;
        }
        return -1;
    }

    /// <summary>The languages written in a script, the likeliest first.</summary>
    public IReadOnlyList<string> LanguagesOf(int script) => _languages[script];

    private static bool Hex(string text, out int value) => int.TryParse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out value);
}
