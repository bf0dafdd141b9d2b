using Chancery.Language;

namespace Chancery.Coding.Statements.Quotations;

/// <summary>The paragraphs of an article's text, which are divided by empty lines.</summary>
internal static class Paragraphs
{
    /// <summary>The paragraphs in order, without the white space around them.</summary>
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        var paragraphs = new List<TextSpan>();
        var start = -1;
        var end = 0;
        var breaks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') breaks++;
            if (char.IsWhiteSpace(text[i])) continue;
            if (breaks > 1 && start >= 0)
            {
                paragraphs.Add(new TextSpan(start, end));
                start = -1;
            }
            breaks = 0;
            if (start < 0) start = i;
            end = i + 1;
        }
        if (start >= 0) paragraphs.Add(new TextSpan(start, end));
        return paragraphs;
    }
}
