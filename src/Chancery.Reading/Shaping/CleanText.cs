using System.Text;

namespace Chancery.Reading.Shaping;

/// <summary>Text from the world made fit for the record: one space for any white space, nothing invisible, no broken characters.</summary>
internal static class CleanText
{
    /// <summary>Collapses white space, drops control, bidi, zero-width and soft-hyphen characters and broken surrogates, trims.</summary>
    public static string Of(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        Append(text, raw);
        return text.ToString().TrimEnd();
    }

    /// <summary>Appends cleaned text; a space is written only after something that is not one.</summary>
    public static void Append(StringBuilder text, ReadOnlySpan<char> raw)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (c is > ' ' and < '\u007f')
            {
                text.Append(c);
            }
            else if (char.IsWhiteSpace(c))
            {
                if (text.Length > 0 && text[^1] != ' ')
                    text.Append(' ');
            }
            else if (char.IsSurrogate(c))
            {
                if (char.IsHighSurrogate(c) && i + 1 < raw.Length && char.IsLowSurrogate(raw[i + 1]))
                    text.Append(c).Append(raw[++i]);
            }
            else if (!IsInvisible(c))
            {
                text.Append(c);
            }
        }
    }

    // Zero-width joiners carry meaning in other scripts than ours, but between Latin letters they only defeat matching.
    private static bool IsInvisible(char c) =>
        char.IsControl(c) || c is '\u00ad' or '\ufeff' or '\ufffd' or '\ufffe' or '\uffff'
            or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u206f');
}
