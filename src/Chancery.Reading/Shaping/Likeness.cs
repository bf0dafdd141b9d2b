namespace Chancery.Reading.Shaping;

/// <summary>Whether two headlines are the same but for case, marks and a word or two.</summary>
internal static class Likeness
{
    /// <summary>Same words in the same order, or nearly all of the words of both.</summary>
    public static bool AreAlike(string one, string other)
    {
        var left = Words(one);
        var right = Words(other);
        if (left.Count == 0 || right.Count == 0)
            return false;
        if (left.SequenceEqual(right))
            return true;
        if (Math.Min(left.Count, right.Count) < 4)
            return false;
        var shared = new HashSet<string>(left);
        shared.IntersectWith(right);
        return shared.Count * 10 >= Math.Max(left.Distinct().Count(), right.Distinct().Count()) * 8;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }
        return words;
    }
}
