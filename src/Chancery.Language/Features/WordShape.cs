namespace Chancery.Language.Features;

/// <summary>The shape of a word: <c>X</c> for a capital, <c>x</c> for another letter, <c>d</c> for a digit, other characters as they are;
/// a run of one kind counts for at most two, the whole for at most nine. "McDonald" is <c>XxXxx</c>, "1990s" <c>ddx</c>.</summary>
public static class WordShape
{
    /// <summary>Length of the longest shape.</summary>
    public const int MaximumLength = 9;

    private const int LongestRun = 2;

    /// <summary>Writes the shape of <paramref name="form"/> and returns its length.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="shape">Room for at least <see cref="MaximumLength"/> characters.</param>
    public static int Write(ReadOnlySpan<char> form, Span<char> shape)
    {
        var length = 0;
        var run = 0;
        var previous = '\0';
        foreach (var character in form)
        {
            var kind = KindOf(character);
            run = kind == previous ? run + 1 : 1;
            previous = kind;
            if (run > LongestRun) continue;
            shape[length++] = kind;
            if (length == MaximumLength) break;
        }
        return length;
    }

    private static char KindOf(char character) =>
        char.IsUpper(character) ? 'X' : char.IsLetter(character) ? 'x' : char.IsDigit(character) ? 'd' : Spelling.Straight(character);
}
