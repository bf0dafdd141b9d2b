using System.Text;
using Chancery.Language.Conllu;

namespace Chancery.Train.Tokens;

/// <summary>Makes of the treebanks' texts what else a page may look like, so that the decisions do not lean on one layout.</summary>
internal static class TextVariants
{
    /// <summary>Takes away a share of the empty lines between paragraphs: headings and greetings then stand in one line with what follows.</summary>
    public static GoldText Join(GoldText gold, double share, Random random)
    {
        var text = new StringBuilder(gold.Text);
        for (var at = gold.Text.IndexOf("\n\n", StringComparison.Ordinal); at >= 0; at = gold.Text.IndexOf("\n\n", at + 2, StringComparison.Ordinal))
            if (random.NextDouble() < share)
                (text[at], text[at + 1]) = (' ', ' ');
        return gold with { Text = text.ToString() };
    }

    /// <summary>Breaks long lines at a width that changes from paragraph to paragraph, and parts some paragraphs by a line break only.</summary>
    public static GoldText Wrap(GoldText gold, Random random)
    {
        var text = new StringBuilder(gold.Text);
        var (width, lineStart, lastSpace) = (random.Next(45, 100), 0, -1);
        var wrapped = true;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n')
            {
                if (random.NextDouble() < 0.3) text[at] = ' ';
                at++;
                wrapped = random.NextDouble() < 0.5;
                (width, lineStart, lastSpace) = (random.Next(45, 100), at + 1, -1);
            }
            else if (text[at] == ' ') lastSpace = at;
            if (!wrapped || at - lineStart < width || lastSpace < 0) continue;
            text[lastSpace] = '\n';
            (lineStart, lastSpace) = (lastSpace + 1, -1);
        }
        return gold with { Text = text.ToString() };
    }

    /// <summary>Typographic quotation marks and apostrophes for straight ones.</summary>
    public static GoldText Curl(GoldText gold)
    {
        var text = new StringBuilder(gold.Text);
        var open = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n') open = false;
            else if (text[at] == '"')
            {
                open = !open;
                text[at] = open ? '“' : '”';
            }
            else if (text[at] == '\'') text[at] = (at == 0 || text[at - 1] is ' ' or '\n') && at + 1 < text.Length && char.IsLetter(text[at + 1]) ? '‘' : '’';
        }
        return gold with { Text = text.ToString() };
    }

    /// <summary>The sentences with an abbreviation, another of the same class put in its place: treebanks have few ranks, months and firms.</summary>
    public static IEnumerable<ConlluSentence> SwapAbbreviations(IEnumerable<ConlluSentence> sentences, AbbreviationList list, Random random)
    {
        foreach (var sentence in sentences)
        {
            var words = sentence.Words.ToArray();
            var swapped = false;
            for (var i = 0; i < words.Length; i++)
            {
                if (!words[i].Form.EndsWith('.') || list.Other(words[i].Form[..^1], random) is not { } other) continue;
                words[i] = words[i] with { Form = other + "." };
                swapped = true;
            }
            if (swapped) yield return sentence with { Words = words };
        }
    }
}
