using Chancery.Coding.Statements.Quotations;
using Chancery.Language;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>Where paragraphs, sentences and the narrator's quotations of an article lie.</summary>
internal sealed class ArticleLayout(Document document)
{
    private readonly IReadOnlyList<TextSpan> _paragraphs = Paragraphs.Of(document.Text);

    /// <summary>The article's text.</summary>
    public string Text => document.Text;

    /// <summary>The narrator's quotations, without those inside others.</summary>
    public IReadOnlyList<Quotation> Quotations { get; } = [.. QuotationFinder.Find(document.Text).Where(q => q.Depth == 0)];

    /// <summary>The sentences in order.</summary>
    public IReadOnlyList<Sentence> Sentences => document.Sentences;

    /// <summary>Number of the paragraph, from 0, that holds the offset.</summary>
    public int ParagraphAt(int offset)
    {
        for (var i = _paragraphs.Count - 1; i > 0; i--)
            if (_paragraphs[i].Start <= offset)
                return i;
        return 0;
    }

    /// <summary>The paragraph with this number.</summary>
    public TextSpan Paragraph(int number) => _paragraphs[number];

    /// <summary>The quotation that holds <paramref name="span"/>, or null when the words are the narrator's.</summary>
    public Quotation? QuotationAround(TextSpan span)
    {
        foreach (var quotation in Quotations)
            if (quotation.Holds(span))
                return quotation;
        return null;
    }

    /// <summary>The stretch around <paramref name="span"/> in its sentence up to the nearest quotation on either side.</summary>
    public TextSpan OutsideQuotations(TextSpan span, TextSpan sentence)
    {
        var (start, end) = (sentence.Start, sentence.End);
        foreach (var quotation in Quotations)
        {
            if (quotation.Span.End <= span.Start) start = Math.Max(start, quotation.Span.End);
            if (quotation.Span.Start >= span.End) end = Math.Min(end, quotation.Span.Start);
        }
        return TrimPunctuation(new TextSpan(start, end));
    }

    /// <summary>The sentence that ends last before <paramref name="offset"/> within the same paragraph; null at its beginning.</summary>
    public Sentence? SentenceBefore(int offset)
    {
        var start = _paragraphs[ParagraphAt(offset)].Start;
        Sentence? last = null;
        foreach (var sentence in Sentences)
        {
            if (sentence.Span.End > offset) break;
            if (sentence.Span.Start >= start) last = sentence;
        }
        return last;
    }

    /// <summary>The words that lie wholly in <paramref name="span"/>.</summary>
    public IEnumerable<Word> WordsIn(TextSpan span)
    {
        foreach (var sentence in Sentences)
        {
            if (sentence.Span.End <= span.Start) continue;
            if (sentence.Span.Start >= span.End) yield break;
            foreach (var word in sentence.Words)
                if (span.Contains(word.Span))
                    yield return word;
        }
    }

    /// <summary>The stretch without white space and punctuation at its edges; brackets and closing quotation marks are punctuation too.</summary>
    public TextSpan TrimPunctuation(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && !char.IsLetterOrDigit(Text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(Text[end - 1]) && Text[end - 1] is not ('%' or ')' or ']')) end--;
        return new TextSpan(start, end);
    }
}
