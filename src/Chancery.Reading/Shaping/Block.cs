namespace Chancery.Reading.Shaping;

/// <summary>A stretch of text between two borders of a page: a paragraph, a line, a heading.</summary>
/// <param name="Text">Cleaned text, never empty.</param>
/// <param name="Kind">What it was marked up as.</param>
internal sealed record Block(string Text, BlockKind Kind = BlockKind.Paragraph)
{
    /// <summary>Words in it.</summary>
    public int Words { get; } = Prose.CountWords(Text);

    /// <summary>The share of its words that are links, 0 to 1.</summary>
    public double LinkShare { get; init; }

    /// <summary>In plain text: stands on the very next line after the block before it, without an empty line between.</summary>
    public bool Tight { get; init; }

    /// <summary>Whether it reads as running text.</summary>
    public bool IsProse => Kind != BlockKind.Heading && Prose.Is(Text, Words);
}
