namespace Chancery.Language.Conllu;

/// <summary>One sentence of a CoNLL-U file. Empty nodes (<c>8.1</c>) are left out.</summary>
/// <param name="Comments">The comment lines above it, without their <c>#</c> and the space after it.</param>
/// <param name="Words">The words in order, at least one.</param>
/// <param name="Ranges">The multi-word tokens in order, not overlapping.</param>
/// <param name="Line">Line number of the first word or range in the file, from 1.</param>
public sealed record ConlluSentence(
    IReadOnlyList<string> Comments, IReadOnlyList<ConlluWord> Words, IReadOnlyList<ConlluRange> Ranges, int Line)
{
    /// <summary>The value of <c># sent_id =</c>, or null.</summary>
    public string? Id => Comment("sent_id");

    /// <summary>The value of <c># text =</c>, or null.</summary>
    public string? Text => Comment("text");

    /// <summary>Whether a new document begins here (<c># newdoc</c>).</summary>
    public bool StartsDocument => HasMark("newdoc");

    /// <summary>Whether a new paragraph begins here (<c># newpar</c> or <c># newdoc</c>).</summary>
    public bool StartsParagraph => HasMark("newpar") || StartsDocument;

    /// <summary>The tokens in order: each word that is in no range by itself, each range with its words.</summary>
    public IEnumerable<ConlluToken> Tokens
    {
        get
        {
            var next = 0;
            foreach (var range in Ranges)
            {
                for (; next < range.First; next++) yield return Single(next);
                yield return new ConlluToken(range.Form, range.First, range.Last - range.First + 1, SpaceAfter(range.Miscellany));
                next = range.Last + 1;
            }
            for (; next < Words.Count; next++) yield return Single(next);
        }
    }

    /// <summary>The value of the first comment <c># name = value</c>, or null.</summary>
    public string? Comment(string name)
    {
        foreach (var comment in Comments)
        {
            if (!comment.StartsWith(name, StringComparison.Ordinal)) continue;
            var rest = comment.AsSpan(name.Length).TrimStart();
            if (rest.StartsWith("=")) return rest[1..].Trim().ToString();
        }
        return null;
    }

    private ConlluToken Single(int index) => new(Words[index].Form, index, 1, SpaceAfter(Words[index].Miscellany));

    private bool HasMark(string name)
    {
        foreach (var comment in Comments)
            if (comment.StartsWith(name, StringComparison.Ordinal) && (comment.Length == name.Length || comment[name.Length] is ' ' or '='))
                return true;
        return false;
    }

    private static bool SpaceAfter(string miscellany)
    {
        foreach (var part in miscellany.AsSpan().Split('|'))
            if (miscellany.AsSpan(part) is "SpaceAfter=No")
                return false;
        return true;
    }
}
