namespace Chancery.Language.Network;

/// <summary>Cuts a very long sentence into windows that are parsed one by one, so that memory grows with its length and not with the square of it.</summary>
public static class SentenceWindows
{
    /// <summary>Most words of a window. The longest training sentence has some 160; what is longer is a list, a table or junk.</summary>
    public const int MaximumWords = 256;

    /// <summary>The windows of a sentence: cut after the last mark of punctuation in a window's second half, or at the limit.</summary>
    /// <param name="forms">The forms of its words.</param>
    public static List<Range> Cut(IReadOnlyList<string> forms)
    {
        var windows = new List<Range>();
        var start = 0;
        while (forms.Count - start > MaximumWords)
        {
            var end = start + MaximumWords;
            for (var i = end; i > start + MaximumWords / 2; i--)
            {
                if (!IsBoundary(forms[i - 1])) continue;
                end = i;
                break;
            }
            windows.Add(start..end);
            start = end;
        }
        windows.Add(start..forms.Count);
        return windows;
    }

    /// <summary>Joins the analyses of windows: the root of every further window hangs on that of the first.</summary>
    /// <param name="windows">What was chosen in each, in order.</param>
    /// <param name="relation">Number of the relation by which they hang there.</param>
    public static WordChoices[] Join(IReadOnlyList<WordChoices[]> windows, int relation)
    {
        if (windows.Count == 1) return windows[0];
        var joined = new List<WordChoices>();
        var root = Array.FindIndex(windows[0], word => word.Head == 0) + 1;
        foreach (var window in windows)
        {
            var before = joined.Count;
            foreach (var word in window)
                joined.Add(word.Head != 0 ? word with { Head = word.Head + before } : before == 0 ? word : word with { Head = root, Relation = relation });
        }
        return [.. joined];
    }

    private static bool IsBoundary(string form) => form is ['.' or ';' or ',' or ':' or '|' or '!' or '?' or '•'];
}
