using System.Net;
using System.Text;
using Chancery.Reading.Inputs;

namespace Chancery.Reading.Feeds;

/// <summary>
/// Reads markup that was meant to be XML and often is not: bare ampersands, entities of HTML, end tags that fit nothing, white space before the
/// declaration, an end that is missing. Nothing declared in the document is expanded and nothing outside it is loaded.
/// </summary>
/// <remarks>The XML readers of .NET refuse such feeds whole, and a feed with one bad item still has forty good ones.</remarks>
internal sealed class LooseXml
{
    private const int Deepest = 100;
    private const int MostElements = 500_000;
    private const int MostAttributes = 100;

    private readonly string _source;
    private readonly List<LooseElement> _open = [];
    private int _elements;

    private LooseXml(string source) => _source = source;

    /// <summary>Reads a document.</summary>
    /// <param name="source">Its text.</param>
    /// <returns>The source and an element that holds the document's outermost ones.</returns>
    /// <exception cref="InputRefusedException">It is made to exhaust a reader.</exception>
    public static (LooseXml Source, LooseElement Document) Read(string source)
    {
        var reader = new LooseXml(source);
        return (reader, reader.Read());
    }

    /// <summary>The text of an element: entities resolved, marked sections opened, markup inside as it stands in the source.</summary>
    public string TextOf(LooseElement element)
    {
        var text = new StringBuilder();
        var at = element.Start;
        while (at < element.End)
        {
            var section = _source.IndexOf("<![CDATA[", at, element.End - at, StringComparison.Ordinal);
            var plain = _source[at..(section < 0 ? element.End : section)];
            text.Append(element.Children.Count > 0 ? plain : WebUtility.HtmlDecode(plain));
            if (section < 0)
                break;
            var end = _source.IndexOf("]]>", section, element.End - section, StringComparison.Ordinal);
            text.Append(_source, section + 9, (end < 0 ? element.End : end) - section - 9);
            at = end < 0 ? element.End : end + 3;
        }
        return text.ToString();
    }

    private LooseElement Read()
    {
        var document = new LooseElement("", "") { End = _source.Length };
        _open.Add(document);
        var at = 0;
        while ((at = _source.IndexOf('<', at)) >= 0 && at + 1 < _source.Length)
        {
            var next = _source[at + 1];
            if (next == '!')
                at = SkipDeclaration(at);
            else if (next == '?')
                at = After("?>", at);
            else if (next == '/')
                at = Close(at);
            else if (char.IsLetter(next) || next == '_')
                at = Open(at);
            else
                at++;
        }
        for (var i = _open.Count - 1; i > 0; i--)
            _open[i].End = _source.Length;
        return document;
    }

    private int SkipDeclaration(int at)
    {
        if (string.CompareOrdinal(_source, at, "<![CDATA[", 0, 9) == 0)
            return After("]]>", at);
        if (string.CompareOrdinal(_source, at, "<!--", 0, 4) == 0)
            return After("-->", at);
        // A document type with declarations inside brackets.
        var end = _source.IndexOf('>', at);
        var bracket = _source.IndexOf('[', at);
        if (bracket >= 0 && bracket < end)
        {
            var close = _source.IndexOf(']', bracket);
            end = close < 0 ? -1 : _source.IndexOf('>', close);
        }
        return end < 0 ? _source.Length : end + 1;
    }

    private int Close(int at)
    {
        var nameEnd = NameEnd(at + 2);
        var name = Local(_source.AsSpan(at + 2, nameEnd - at - 2), out _);
        for (var i = _open.Count - 1; i > 0; i--)
        {
            if (_open[i].Name != name)
                continue;
            for (var inner = i; inner < _open.Count; inner++)
                _open[inner].End = at;
            _open.RemoveRange(i, _open.Count - i);
            break;
        }
        return After(">", at);
    }

    private int Open(int at)
    {
        if (++_elements > MostElements)
            throw new InputRefusedException(ProblemCodes.HostileMarkup, $"the feed has more than {MostElements:N0} elements, which no feed needs");
        var nameEnd = NameEnd(at + 1);
        var name = Local(_source.AsSpan(at + 1, nameEnd - at - 1), out var prefix);
        var element = new LooseElement(name, prefix);
        at = ReadAttributes(element, nameEnd, out var isEmpty);
        element.Start = element.End = at;
        if (_open.Count >= Deepest)
        {
            if (name is "item" or "entry" or "outline" or "url")
                throw new InputRefusedException(ProblemCodes.HostileMarkup, $"the feed nests elements more than {Deepest} deep, which no feed needs");
            return at;
        }
        _open[^1].Children.Add(element);
        if (!isEmpty)
            _open.Add(element);
        return at;
    }

    private int ReadAttributes(LooseElement element, int at, out bool isEmpty)
    {
        isEmpty = false;
        while (at < _source.Length && _source[at] is not ('>' or '<'))
        {
            if (_source[at] == '/')
                isEmpty = true;
            if (!IsNameCharacter(_source[at]))
            {
                at++;
                continue;
            }
            isEmpty = false;
            var nameEnd = NameEnd(at);
            var name = _source[at..nameEnd];
            at = SkipSpace(nameEnd);
            if (at >= _source.Length || _source[at] != '=')
                continue;
            at = SkipSpace(at + 1);
            if (at >= _source.Length)
                break;
            var quote = _source[at];
            var start = quote is '"' or '\'' ? at + 1 : at;
            var end = quote is '"' or '\'' ? _source.IndexOf(quote, start) : _source.AsSpan(start).IndexOfAny(" \t\r\n>") is >= 0 and var length ? start + length : -1;
            if (end < 0)
                return _source.Length;
            if (element.Attributes.Count < MostAttributes)
                element.Attributes.TryAdd(name, WebUtility.HtmlDecode(_source[start..end]));
            at = quote is '"' or '\'' ? end + 1 : end;
        }
        return at < _source.Length && _source[at] == '>' ? at + 1 : at;
    }

    private int SkipSpace(int at)
    {
        while (at < _source.Length && char.IsWhiteSpace(_source[at]))
            at++;
        return at;
    }

    private int NameEnd(int at)
    {
        while (at < _source.Length && IsNameCharacter(_source[at]))
            at++;
        return at;
    }

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is ':' or '_' or '-' or '.';

    private int After(string mark, int at) => _source.IndexOf(mark, at, StringComparison.Ordinal) is >= 0 and var end ? end + mark.Length : _source.Length;

    private static string Local(ReadOnlySpan<char> name, out string prefix)
    {
        var colon = name.IndexOf(':');
        prefix = colon < 0 ? "" : name[..colon].ToString().ToLowerInvariant();
        return name[(colon + 1)..].ToString().ToLowerInvariant();
    }
}
