namespace Chancery.Reading.Pages;

/// <summary>Recognises a list of stories: headlines that are links, each with a sentence or two under it, and little else.</summary>
internal static class FrontPage
{
    private const int FewestStories = 4;
    private const double MostOfTheText = 0.6;
    private const int LongestTeaser = 60;
    private const int LongestHeadline = 25;

    /// <summary>Whether the part of a page that holds its text is such a list.</summary>
    public static bool Is(PageTree tree, int root)
    {
        int stories = 0, teaserWords = 0, allWords = 0;
        var afterLink = false;
        foreach (var placed in tree.Blocks)
        {
            if (placed.Role != ElementRole.None || !tree.IsWithin(placed.Element, root))
                continue;
            var block = placed.Block;
            if (block.LinkShare > 0.8 && block.Words is >= 3 and <= LongestHeadline)
            {
                afterLink = true;
                continue;
            }
            if (!block.IsProse)
                continue;
            allWords += block.Words;
            if (afterLink && block.Words <= LongestTeaser)
            {
                stories++;
                teaserWords += block.Words;
            }
            afterLink = false;
        }
        return stories >= FewestStories && teaserWords >= MostOfTheText * allWords;
    }
}
