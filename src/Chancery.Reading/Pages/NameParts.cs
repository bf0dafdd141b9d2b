namespace Chancery.Reading.Pages;

/// <summary>The parts of an element's name: "articleBody__related-links" → article, Body, related, links. Digits belong to no part.</summary>
internal ref struct NameParts(ReadOnlySpan<char> name)
{
    private readonly ReadOnlySpan<char> _name = name;
    private int _position;
    private int _start;

    public readonly ReadOnlySpan<char> Current => _name[_start.._position];

    public readonly NameParts GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_position < _name.Length && !char.IsAsciiLetter(_name[_position]))
            _position++;
        _start = _position;
        while (_position < _name.Length && char.IsAsciiLetter(_name[_position]))
        {
            // A border inside camel case: a capital after a small letter.
            if (_position > _start && char.IsAsciiLetterUpper(_name[_position]) && char.IsAsciiLetterLower(_name[_position - 1]))
                break;
            _position++;
        }
        return _position > _start;
    }
}
