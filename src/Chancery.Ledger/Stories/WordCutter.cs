namespace Chancery.Ledger.Stories;

/// <summary>A word of a text.</summary>
/// <param name="Form">In lower case.</param>
/// <param name="Stem">Its first letters, so that "sanctions" and "sanctioned" are one.</param>
/// <param name="Carries">Whether it says something: not a short word of grammar.</param>
/// <param name="Names">Whether it is a name or a number.</param>
internal readonly record struct CutWord(string Form, string Stem, bool Carries, bool Names);

/// <summary>Cuts text into words for comparing texts with each other. Much cruder than the room of language, and needs no model.</summary>
internal static class WordCutter
{
    private const int StemLength = 6;

    // The words of grammar and of reporting that any two reports share.
    private static readonly HashSet<string> _empty =
    [
        "about", "above", "after", "again", "against", "also", "although", "among", "another", "because", "been", "before", "being", "between", "both", "cannot", "could", "does", "doing", "down",
        "during", "each", "earlier", "even", "ever", "every", "first", "from", "further", "have", "having", "here", "however", "into", "itself", "just", "last", "later", "less", "like", "made", "make", "many",
        "more", "most", "much", "must", "never", "news", "once", "only", "other", "over", "quoted", "reported", "reports", "said", "same", "says", "should", "since", "some", "such", "than", "that", "their",
        "them", "then", "there", "these", "they", "this", "those", "though", "through", "told", "under", "until", "upon", "very", "were", "what", "when", "where", "whether", "which", "while", "will", "with",
        "within", "without", "would", "your", "added", "according", "agency",
    ];

    /// <summary>The words of a text.</summary>
    public static List<CutWord> Cut(string text)
    {
        var words = new List<CutWord>(text.Length / 6);
        var fresh = true; // at the head of a sentence a capital says nothing
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                if (text[i] is '.' or '!' or '?' or '\n' or '“' or '"' or ':') fresh = true;
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1])))) i++;
            var form = text[start..i].ToLowerInvariant();
            if (form.IndexOfAny(['\'', '’']) is > 0 and var mark) form = form[..mark];
            var number = char.IsDigit(text[start]);
            var capital = char.IsUpper(text[start]) && (!fresh || (i - start > 1 && char.IsUpper(text[start + 1])));
            var carries = number || form.Length > 3 && !_empty.Contains(form);
            words.Add(new CutWord(form, form.Length > StemLength ? form[..StemLength] : form, carries, number || (capital && form.Length > 1 && !_empty.Contains(form))));
            fresh = false;
        }
        return words;
    }
}
