using System.Text;

namespace Chancery.Ledger.Storage;

/// <summary>Turns the words a person searches for into a question that no full-text engine can misread.</summary>
internal static class SearchWords
{
    /// <summary>FTS5's language: each word or phrase quoted, all of them wanted, those with a minus not. Null when there is nothing to search for.</summary>
    /// <param name="words">As typed.</param>
    /// <param name="column">The column to search in.</param>
    /// <param name="month">A month's word that must stand in the month column, or null.</param>
    public static string? Fts5(string words, string column, string? month)
    {
        var (wanted, unwanted) = Terms(words);
        if (wanted.Count == 0) return null;
        var match = new StringBuilder($"{{{column}}} : ({string.Join(" AND ", wanted.Select(Quoted))})");
        if (month is not null) match.Insert(0, '(').Append($") AND month : {month}");
        if (unwanted.Count > 0) match.Insert(0, '(').Append($") NOT ({{{column}}} : ({string.Join(" OR ", unwanted.Select(Quoted))}))");
        return match.ToString();
    }

    /// <summary>The terms: words and phrases that are wanted, and those that are not.</summary>
    public static (IReadOnlyList<string> Wanted, IReadOnlyList<string> Unwanted) Terms(string words)
    {
        List<string> wanted = [], unwanted = [];
        for (var i = 0; i < words.Length;)
        {
            if (char.IsWhiteSpace(words[i]))
            {
                i++;
                continue;
            }
            var minus = words[i] == '-';
            if (minus) i++;
            int end;
            string term;
            if (i < words.Length && words[i] is '"' or '“' or '”')
            {
                end = words.IndexOfAny(['"', '“', '”'], i + 1) is >= 0 and var close ? close : words.Length;
                term = words[(i + 1)..end];
                i = Math.Min(words.Length, end + 1);
            }
            else
            {
                end = i;
                while (end < words.Length && !char.IsWhiteSpace(words[end])) end++;
                term = words[i..end];
                i = end;
            }
            var clean = new string([.. term.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Trim();
            if (clean.Length > 0) (minus ? unwanted : wanted).Add(clean);
        }
        return (wanted, unwanted);
    }

    private static string Quoted(string term) => $"\"{term}\"";
}
