using AngleSharp.Dom;

namespace Chancery.Reading.Pages;

/// <summary>An element of a page with what its names and its text say of it.</summary>
internal sealed class PageElement(IElement node, int parent, NameMeaning meaning, ElementRole role)
{
    public IElement Node { get; } = node;

    /// <summary>The index of the element around it, -1 for the outermost.</summary>
    public int Parent { get; } = parent;

    public NameMeaning Meaning { get; } = meaning;

    public ElementRole Role { get; set; } = role;

    /// <summary>Whether the page's own names say that the body is in it.</summary>
    public bool IsContent => Meaning.HasFlag(NameMeaning.Content) && Role == ElementRole.None;

    /// <summary>Whether a first-level heading, or an element named as the body, stands in it.</summary>
    public bool HoldsReport { get; set; }

    /// <summary>Words of running text in it.</summary>
    public int ProseWords { get; set; }

    /// <summary>The sum of the worth of the blocks in it.</summary>
    public double Worth { get; set; }
}
