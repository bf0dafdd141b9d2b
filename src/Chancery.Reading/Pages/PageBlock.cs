using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>A block of text and the element that it stands in.</summary>
/// <param name="Block">The text.</param>
/// <param name="Element">The index of its element.</param>
internal sealed record PageBlock(Block Block, int Element)
{
    /// <summary>What it is kept out of the body for, by the elements around it.</summary>
    public ElementRole Role { get; set; }
}
