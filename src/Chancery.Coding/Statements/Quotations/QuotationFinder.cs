using Chancery.Language;

namespace Chancery.Coding.Statements.Quotations;

/// <summary>Finds what stands between quotation marks in a text.</summary>
/// <remarks>
/// Works on the letters alone, paragraph by paragraph, because sentence boundaries inside quotations are the least certain part of
/// an analysis. A quotation that is still open at the end of a paragraph goes on in the next one when that begins with the same mark
/// (the printers' custom for long quotations); otherwise its opening mark is left aside: too little quoted is better than the
/// narrator's words in somebody's mouth.
/// </remarks>
public static class QuotationFinder
{
    /// <summary>All quotations of a text, outer ones before those inside them, in the order of the text.</summary>
    /// <param name="text">Any text; paragraphs are divided by empty lines.</param>
    public static IReadOnlyList<Quotation> Find(string text)
    {
        var found = new List<(TextSpan Span, List<TextSpan> Segments)>();
        List<TextSpan> carried = []; // the paragraphs so far of a quotation that goes on
        var carriedFrom = 0;
        var paragraphs = Paragraphs.Of(text);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            var scan = QuotationScan.Over(text, paragraph);
            foreach (var span in scan.Closed)
            {
                var segment = Trim(text, new TextSpan(span.Start + 1, span.End - 1));
                if (segment.Length == 0) continue;
                if (carried.Count > 0 && span.Start == paragraph.Start) found.Add((new TextSpan(carriedFrom, span.End), [.. carried, segment]));
                else found.Add((span, [segment]));
            }
            var open = scan.OpenAtEnd;
            if (carried.Count > 0 && open != paragraph.Start) carried = [];
            if (open < 0 || i + 1 == paragraphs.Count || text[paragraphs[i + 1].Start] != text[open])
            {
                carried = [];
                continue;
            }
            if (carried.Count == 0) carriedFrom = open;
            carried.Add(Trim(text, new TextSpan(open + 1, paragraph.End)));
        }
        return Nest(found);
    }

    private static List<Quotation> Nest(List<(TextSpan Span, List<TextSpan> Segments)> found)
    {
        var nested = new List<Quotation>();
        var outer = new Stack<TextSpan>();
        foreach (var (span, segments) in found.OrderBy(f => f.Span.Start).ThenByDescending(f => f.Span.End))
        {
            while (outer.TryPeek(out var last) && last.End <= span.Start) outer.Pop();
            nested.Add(new Quotation(span, segments, outer.Count));
            outer.Push(span);
        }
        return nested;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
