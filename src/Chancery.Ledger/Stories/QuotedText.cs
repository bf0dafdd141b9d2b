namespace Chancery.Ledger.Stories;

/// <summary>What stands between quotation marks in a text, whoever says it.</summary>
internal static class QuotedText
{
    private const int Longest = 1500;

    /// <summary>The quotations of a text.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var closing = text[i] switch { '“' => '”', '"' => '"', '«' => '»', '„' => '“', _ => '\0' };
            if (closing == '\0') continue;
            var end = text.IndexOf(closing, i + 1);
            if (end < 0 || end - i > Longest) continue;
            yield return text[(i + 1)..end];
            i = end;
        }
    }
}
