namespace Chancery.Reading.Pages;

/// <summary>The parts of an element's name: "articleBody__related-links" → article, Body, related, links. Digits belong to no part.</summary>
internal ref struct NameParts(ReadOnlySpan<char> name)
{
    private readonly ReadOnlySpan<char> name = name;
    private int position;
    private int start;

    public readonly ReadOnlySpan<char> Current => name[start..position];

    public readonly NameParts GetEnumerator() => this;

    public bool MoveNext()
    {
        while (position < name.Length && !char.IsAsciiLetter(name[position]))
            position++;
        start = position;
        while (position < name.Length && char.IsAsciiLetter(name[position]))
        {
            // A border inside camel case: a capital after a small letter.
            if (position > start && char.IsAsciiLetterUpper(name[position]) && char.IsAsciiLetterLower(name[position - 1]))
                break;
            position++;
        }
        return position > start;
    }
}
