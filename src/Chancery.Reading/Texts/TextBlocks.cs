using System.Text;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Texts;

/// <summary>Cuts plain text into blocks: at empty lines, and at line ends unless the lines were broken to a fixed width.</summary>
internal static class TextBlocks
{
    // Nobody breaks running text at more than this; longer lines are whole paragraphs.
    private const int WidestWrap = 110;
    private const int NarrowestWrap = 40;

    /// <summary>The blocks in order; <see cref="Block.Tight"/> where one follows another without an empty line.</summary>
    public static List<Block> Of(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r', '\u2028', '\u2029', '\f');
        var cleaned = Array.ConvertAll(lines, line => CleanText.Of(line));
        var width = WrapWidth(cleaned);
        var blocks = new List<Block>();
        var paragraph = new StringBuilder();
        var tight = false;
        for (var i = 0; i < cleaned.Length; i++)
        {
            var line = cleaned[i];
            if (line.Length == 0)
            {
                Close();
                tight = false;
                continue;
            }
            if (paragraph.Length > 0)
                paragraph.Append(' ');
            paragraph.Append(line);
            var next = i + 1 < cleaned.Length ? cleaned[i + 1] : "";
            if (width == 0 || !IsBroken(line, next, width) || lines[i + 1].StartsWith("  ", StringComparison.Ordinal))
                Close();
        }
        Close();
        return blocks;

        void Close()
        {
            if (paragraph.Length == 0)
                return;
            blocks.Add(new Block(paragraph.ToString()) { Tight = tight });
            paragraph.Clear();
            tight = true;
        }
    }

    /// <summary>
    /// The width that the text was broken to, 0 when its lines are paragraphs: most lines with another after them must be as full as the next
    /// word allowed.
    /// </summary>
    private static int WrapWidth(string[] lines)
    {
        var width = lines.Max(line => line.Length);
        if (width is > WidestWrap or < NarrowestWrap)
            return 0;
        int inner = 0, full = 0;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i + 1].Length == 0)
                continue;
            inner++;
            if (IsBroken(lines[i], lines[i + 1], width))
                full++;
        }
        return inner >= 2 && full * 10 >= inner * 6 ? width : 0;
    }

    // Broken by force: the next line's first word would not have fitted, give or take a ragged margin.
    private static bool IsBroken(string line, string next, int width)
    {
        if (next.Length == 0)
            return false;
        var space = next.IndexOf(' ', StringComparison.Ordinal);
        var firstWord = space < 0 ? next.Length : space;
        return line.Length + 1 + firstWord > width - 4;
    }
}
