namespace Chancery.Reading.Shaping;

/// <summary>What a block of a page was marked up as.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Quotation,
    Cell,
}
