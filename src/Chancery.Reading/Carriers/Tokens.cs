namespace Chancery.Reading.Carriers;

/// <summary>Cuts text into words at white space, with the marks at both ends of each taken off.</summary>
internal static class Tokens
{
    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>(text.Length / 6);
        var sentence = 0;
        var openLeft = false;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                if (text[i] == '\n')
                {
                    sentence++;
                    openLeft = false;
                }
                i++;
                continue;
            }
            var end = i;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            int from = i, to = end;
            while (from < to && !IsOfWord(text[from]))
                from++;
            while (to > from && !IsOfWord(text[to - 1]))
                to--;
            if (from < to)
            {
                tokens.Add(new Token(text[from..to], from, to, sentence, openLeft && from == i));
                openLeft = to == end;
            }
            else
            {
                openLeft = false;
            }
            // A rough border will do: it only decides who cites whom.
            if (end > to && text.AsSpan(to, end - to).IndexOfAny('.', '!', '?') >= 0 && (to - from > 2 || !char.IsUpper(text[from])))
                sentence++;
            i = end;
        }
        return tokens;
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '+' or '&' or '#' or '@';
}
