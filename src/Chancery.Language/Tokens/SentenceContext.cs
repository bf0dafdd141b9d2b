using System.Runtime.InteropServices;

namespace Chancery.Language.Tokens;

/// <summary>What stands around a token: gathered in one walk over the paragraph each way. Reused from paragraph to paragraph.</summary>
internal sealed class SentenceContext
{
    private readonly List<Around> _around = [];

    /// <summary>What is known at the end of one token.</summary>
    /// <param name="Role">Which part the token plays by itself.</param>
    /// <param name="Quoted">Whether a quotation is open after it.</param>
    /// <param name="Brackets">Brackets open after it, at most 3.</param>
    /// <param name="SinceTerminal">Tokens since one that ends sentences, at most 63.</param>
    /// <param name="UntilTerminal">Tokens from the next one to one that ends sentences, at most 63.</param>
    /// <param name="Line">Whether a line ends after it, and whether it is full: 0 no, 1 the next word had found room, 2 it had not.</param>
    internal record struct Around(TokenRole Role, bool Quoted, byte Brackets, byte SinceTerminal, byte UntilTerminal, byte Line);

    /// <summary>What stands around each token.</summary>
    public ReadOnlySpan<Around> Tokens => CollectionsMarshal.AsSpan(_around);

    /// <summary>Whether any token of the paragraph ends sentences.</summary>
    public bool AnyTerminal { get; private set; }

    /// <summary>Gathers it for the tokens of a paragraph.</summary>
    public void Gather(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        CollectionsMarshal.SetCount(_around, tokens.Length);
        var around = CollectionsMarshal.AsSpan(_around);
        var longest = LongestLine(tokens);
        var (quoted, brackets, since, lineStart) = (false, 0, 0, 0);
        AnyTerminal = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            var touchesNext = i + 1 < tokens.Length && tokens[i + 1].Before == Gap.None;
            var role = RoleOf(text[tokens[i].Span.Start..tokens[i].Span.End], tokens[i].Before != Gap.None, touchesNext, quoted);
            if (role == TokenRole.OpenQuote) quoted = true;
            else if (role == TokenRole.CloseQuote) quoted = false;
            else if (role == TokenRole.OpenBracket) brackets++;
            else if (role == TokenRole.CloseBracket) brackets = Math.Max(0, brackets - 1);
            AnyTerminal |= role == TokenRole.Terminal;
            since = role == TokenRole.Terminal ? 0 : since + 1;
            byte line = 0;
            if (i + 1 < tokens.Length && tokens[i + 1].Before == Gap.Line)
            {
                var length = tokens[i].Span.End - tokens[lineStart].Span.Start;
                line = length + 1 + tokens[i + 1].Span.Length <= longest ? (byte)1 : (byte)2;
                lineStart = i + 1;
            }
            around[i] = new Around(role, quoted, (byte)Math.Min(brackets, 3), (byte)Math.Min(since, 63), 0, line);
        }
        var until = 63;
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            around[i].UntilTerminal = (byte)Math.Min(until, 63);
            until = around[i].Role == TokenRole.Terminal ? 0 : until + 1;
        }
    }

    private static int LongestLine(ReadOnlySpan<Token> tokens)
    {
        var (longest, start) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i + 1 < tokens.Length && tokens[i + 1].Before != Gap.Line) continue;
            longest = Math.Max(longest, tokens[i].Span.End - tokens[start].Span.Start);
            start = i + 1;
        }
        return longest;
    }

    private static TokenRole RoleOf(ReadOnlySpan<char> token, bool spaceBefore, bool touchesNext, bool quoted)
    {
        var first = token[0];
        if (char.IsLetterOrDigit(first)) return TokenRole.Word;
        if (token.Length == 1 || (token.Length == 2 && token[0] == token[1]))
            switch (first)
            {
                case '“' or '„' or '«': return TokenRole.OpenQuote;
                case '”' or '»': return TokenRole.CloseQuote;
                case '"' or '＂': return spaceBefore != touchesNext ? (quoted ? TokenRole.CloseQuote : TokenRole.OpenQuote) : spaceBefore ? TokenRole.OpenQuote : TokenRole.CloseQuote;
                case '‘': return TokenRole.OpenSingle;
                case '\'' or '’' or '`': return token.Length == 2 ? (quoted ? TokenRole.CloseQuote : TokenRole.OpenQuote) : spaceBefore && touchesNext ? TokenRole.OpenSingle : TokenRole.CloseSingle;
                case '(' or '[' or '{': return TokenRole.OpenBracket;
                case ')' or ']' or '}': return TokenRole.CloseBracket;
            }
        return token[^1] switch
        {
            '.' or '!' or '?' or '…' or '。' or '！' or '？' => TokenRole.Terminal,
            ':' or ';' => TokenRole.Colon,
            ',' => TokenRole.Comma,
            '-' or '–' or '—' => TokenRole.Dash,
            '*' or '•' or '·' or '>' or '#' or '|' or '=' or '_' or '~' => TokenRole.Rule,
            _ => TokenRole.Other,
        };
    }
}
