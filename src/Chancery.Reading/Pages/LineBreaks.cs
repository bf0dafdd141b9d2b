using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>What a single line break means: the border of a paragraph or a label, or nothing but the end of a line.</summary>
internal static class LineBreaks
{
    // Lines that were broken by force are longer than most labels and headlines.
    private const int LongestLabel = 70;

    /// <summary>Whether what stands before and after a break are two blocks.</summary>
    public static bool Divide(string before, string after)
    {
        var first = after.AsSpan().TrimStart();
        if (first.IsEmpty || Prose.EndsSentence(before))
            return true;
        var line = before.AsSpan().TrimEnd();
        return line.Length <= LongestLabel && !char.IsLower(first[0]) && !line.EndsWith(",");
    }
}
