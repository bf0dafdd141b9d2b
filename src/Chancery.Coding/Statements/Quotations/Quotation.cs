using Chancery.Language;

namespace Chancery.Coding.Statements.Quotations;

/// <summary>A stretch of text between quotation marks.</summary>
/// <param name="Span">With its marks; of a quotation that runs over several paragraphs from the first mark to the last.</param>
/// <param name="Segments">The words between the marks, without them and without white space at the edges: one span, or one for each paragraph.</param>
/// <param name="Depth">0 for a quotation of the narrator's, 1 for one inside it, and so on.</param>
/// <remarks>Immutable. Quotations nest but never cross. What a quotation is used for (speech, a title, irony) is not known here.</remarks>
public sealed record Quotation(TextSpan Span, IReadOnlyList<TextSpan> Segments, int Depth)
{
    /// <summary>Whether <paramref name="span"/> lies between the marks.</summary>
    public bool Holds(TextSpan span)
    {
        foreach (var segment in Segments)
            if (segment.Contains(span))
                return true;
        return false;
    }
}
