using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>What was found of a page's body.</summary>
/// <param name="Blocks">The blocks of the body in order; none when the page has no running text or is a list of stories.</param>
/// <param name="WordsOnOffer">Words of running text that stand outside furniture on the whole page.</param>
/// <param name="IsFrontPage">Whether the page is a list of stories.</param>
internal sealed record BodyFound(List<Block> Blocks, int WordsOnOffer, bool IsFrontPage);
