using Chancery.Language;

namespace Chancery.Coding.Evaluation;

/// <summary>Finds stretches of an annotated page again in its body as read, which may lack furniture and joins paragraphs in its own way.</summary>
internal sealed class PageToBody
{
    private readonly List<(TextSpan Page, int Body)> _paragraphs = [];
    private readonly GoldText _page;

    /// <summary>Lays the body's paragraphs over the page, each after the one before.</summary>
    public PageToBody(GoldText page, string body)
    {
        _page = page;
        var (at, from) = (0, 0);
        foreach (var paragraph in body.Split('\n'))
        {
            if (paragraph.Length > 0 && page.Text.IndexOf(paragraph, from, StringComparison.Ordinal) is var place and >= 0)
            {
                _paragraphs.Add((new TextSpan(place, place + paragraph.Length), at));
                from = place + paragraph.Length;
            }
            at += paragraph.Length + 1;
        }
    }

    /// <summary>Where the <paramref name="nth"/> occurrence of the words in the page stands in the body; null when it is not in it.</summary>
    public TextSpan? Find(string words, int nth)
    {
        var found = _page.Find(words);
        if (nth < 1 || nth > found.Count) return null;
        var span = found[nth - 1];
        foreach (var (page, body) in _paragraphs)
            if (page.Contains(span))
                return new TextSpan(body + span.Start - page.Start, body + span.End - page.Start);
        return null;
    }
}
