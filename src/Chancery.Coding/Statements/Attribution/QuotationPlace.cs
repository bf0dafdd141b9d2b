using Chancery.Coding.Statements.Quotations;
using Chancery.Language;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>A quotation of the narrator's and the words around it, up to the next quotation or the edge of the paragraph.</summary>
internal sealed record QuotationPlace(string Text, Quotation Quotation, TextSpan Before, TextSpan After)
{
    /// <summary>The last sign before the opening mark; '\n' at the head of a paragraph or right after another quotation.</summary>
    public char Introduction
    {
        get
        {
            var at = Before.End - 1;
            while (at >= Before.Start && char.IsWhiteSpace(Text[at])) at--;
            return at < Before.Start ? '\n' : Text[at];
        }
    }

    /// <summary>Whether the quotation is a sentence (or several) of its own: it begins like one, in a place where one can begin.</summary>
    public bool IsWhole
    {
        get
        {
            var first = Text[Quotation.Segments[0].Start];
            var capital = char.IsUpper(first) || char.IsDigit(first) || first is '[' or '…' or '.' or '‘' or '\'';
            return capital && Introduction is '\n' or '.' or '!' or '?' or '…' or ':' or ',' or ';' or '”' or '"' or '’' or ')' or '–' or '—' or '-'
                && (Introduction is not (',' or ';' or '–' or '—' or '-' or ')') || EndsWithStop || EndsWithTerminator || EndsWithComma || Quotation.Segments[0].Length > 60)
                || capital && EndsWithTerminator && Quotation.Segments[0].Length > 25;
        }
    }

    /// <summary>Whether the quoted words end with a full stop.</summary>
    public bool EndsWithStop => Last == '.';

    /// <summary>Whether the quoted words end with a sign that ends a sentence.</summary>
    public bool EndsWithTerminator => Last is '.' or '!' or '?' or '…';

    /// <summary>Whether the narrator's sentence goes on after the closing mark with a small letter.</summary>
    public bool GoesOnInSmallLetters
    {
        get
        {
            for (var at = After.Start; at < After.End; at++)
                if (char.IsLetterOrDigit(Text[at]))
                    return char.IsLower(Text[at]);
            return false;
        }
    }

    /// <summary>Whether the quoted words end with a comma, as before "he said".</summary>
    public bool EndsWithComma => Last == ',' || At(After.Start) == ',';

    private char At(int offset) => offset < After.End ? Text[offset] : '\0';

    private char Last => Text[Quotation.Segments[^1].End - 1];
}
