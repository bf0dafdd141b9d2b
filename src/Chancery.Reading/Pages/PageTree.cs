namespace Chancery.Reading.Pages;

/// <summary>A page laid flat: its elements in document order, each after the one around it, and its blocks of text.</summary>
internal sealed class PageTree
{
    public List<PageElement> Elements { get; } = [];

    public List<PageBlock> Blocks { get; } = [];

    /// <summary>Whether an element is another or stands inside it.</summary>
    public bool IsWithin(int element, int outer)
    {
        while (element > outer)
            element = Elements[element].Parent;
        return element == outer;
    }
}
