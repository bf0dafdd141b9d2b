using Chancery.Language;
using static Chancery.Coding.Statements.Quotations.QuotationMarks;

namespace Chancery.Coding.Statements.Quotations;

/// <summary>One walk over the marks of one paragraph.</summary>
internal sealed class QuotationScan
{
    private readonly string _text;
    private readonly TextSpan _paragraph;
    private readonly List<int> _open = []; // offsets of marks that wait for their other half, outermost first

    private QuotationScan(string text, TextSpan paragraph) => (_text, _paragraph) = (text, paragraph);

    /// <summary>The quotations closed within the paragraph, with their marks.</summary>
    public List<TextSpan> Closed { get; } = [];

    /// <summary>Offset of the outermost mark that no other closes; -1 when there is none.</summary>
    public int OpenAtEnd => _open.Count == 0 ? -1 : _open[0];

    /// <summary>Walks over <paramref name="paragraph"/>.</summary>
    public static QuotationScan Over(string text, TextSpan paragraph)
    {
        var scan = new QuotationScan(text, paragraph);
        for (var at = paragraph.Start; at < paragraph.End; at++)
            if (IsMark(text[at]))
                scan.Take(at);
        return scan;
    }

    private void Take(int at)
    {
        var mark = _text[at];
        if (IsApostrophe(mark) && char.IsLetterOrDigit(Before(at)) && char.IsLetterOrDigit(After(at))) return;
        var opener = Opener(mark);
        if (opener >= 0 && CanClose(at, _open[opener]))
        {
            Closed.Add(new TextSpan(_open[opener], at + 1));
            _open.RemoveRange(opener, _open.Count - opener); // inner marks that nothing closed are no quotations
        }
        else if (CanOpen(at))
        {
            if (opener >= 0 && mark == '"') _open.RemoveRange(opener, _open.Count - opener); // the one before was never closed
            _open.Add(at);
        }
    }

    private int Opener(char mark)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
            if (Pair(_text[_open[i]], mark))
                return i;
        return -1;
    }

    private bool CanClose(int at, int open)
    {
        if (!IsApostrophe(_text[at])) return _text[at] != '"' || !(char.IsWhiteSpace(Before(at)) && char.IsLetterOrDigit(After(at)));
        if (char.IsWhiteSpace(Before(at)) || char.IsLetterOrDigit(After(at))) return false;
        return !LooksLikePossessive(at) || !ClosesLater(at, _text[open]);
    }

    private bool CanOpen(int at)
    {
        var mark = _text[at];
        if (mark == '’' || char.IsWhiteSpace(After(at)) || After(at) == '\0') return false;
        if (OnlyOpens(mark)) return true;
        if (!(char.IsWhiteSpace(Before(at)) || Before(at) is '\0' or '(' or '[' or '-' or '–' or '—' or '/' or ':' or '“' or '"')) return false;
        return mark != '\'' || char.IsLetter(After(at)) && ClosesLater(at, mark);
    }

    // "the officials’ demands": a plural's apostrophe looks like a closing mark.
    private bool LooksLikePossessive(int at) => Before(at) == 's' && After(at) == ' ' && at + 2 < _paragraph.End && char.IsLetter(_text[at + 2]);

    private bool ClosesLater(int from, char open)
    {
        for (var at = from + 1; at < _paragraph.End; at++)
        {
            if (_text[at] == open && OnlyOpens(open)) return false;
            if (Pair(open, _text[at]) && !char.IsWhiteSpace(Before(at)) && !char.IsLetterOrDigit(After(at))) return true;
        }
        return false;
    }

    private char Before(int at) => at > _paragraph.Start ? _text[at - 1] : '\0';

    private char After(int at) => at + 1 < _paragraph.End ? _text[at + 1] : '\0';
}
