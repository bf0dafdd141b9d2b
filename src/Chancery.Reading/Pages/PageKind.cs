namespace Chancery.Reading.Pages;

/// <summary>Tells running accounts, galleries, films and locked reports from plain ones, by what a page says of itself and how it is built.</summary>
internal static class PageKind
{
    // With more running text than this a page is a report, whatever pictures and films it has.
    private const int LittleText = 150;
    private const int FewestEntries = 3;
    private const int FewestPictures = 4;

    /// <summary>What the page is, as far as its names, its metadata and its elements tell.</summary>
    public static ArticleKind Of(PageTree tree, MetaElements metas, LinkedData linked, PageKnowledge knowledge)
    {
        var prose = tree.Blocks.Where(placed => placed.Role == ElementRole.None && placed.Block.IsProse).Sum(placed => placed.Block.Words);
        if (linked.Types.Overlaps(knowledge.LiveTypes) || IsLive(tree))
            return ArticleKind.LiveBlog;
        if (prose < LittleText && (linked.Types.Overlaps(knowledge.GalleryTypes) || IsGallery(tree)))
            return ArticleKind.Gallery;
        var type = metas.First(knowledge.PageTypeNames)?.Content;
        if (prose < LittleText && (linked.Types.Overlaps(knowledge.VideoTypes) || type?.StartsWith("video", StringComparison.OrdinalIgnoreCase) == true))
            return ArticleKind.Video;
        return IsLocked(tree, metas, linked, knowledge) ? ArticleKind.Teaser : ArticleKind.Article;
    }

    private static bool IsLive(PageTree tree)
    {
        var all = tree.Elements[0].ProseWords;
        for (var i = 0; i < tree.Elements.Count; i++)
        {
            var element = tree.Elements[i];
            if (!element.Meaning.HasFlag(NameMeaning.Live) || element.ProseWords * 2 < all || all == 0)
                continue;
            var entries = 0;
            for (var inner = i + 1; inner < tree.Elements.Count && entries < FewestEntries; inner++)
                entries += tree.Elements[inner].Node.LocalName == "time" && tree.IsWithin(inner, i) ? 1 : 0;
            if (entries >= FewestEntries)
                return true;
        }
        return false;
    }

    private static bool IsGallery(PageTree tree)
    {
        for (var i = 0; i < tree.Elements.Count; i++)
        {
            if (!tree.Elements[i].Meaning.HasFlag(NameMeaning.Gallery))
                continue;
            var pictures = 0;
            for (var inner = i + 1; inner < tree.Elements.Count; inner++)
                pictures += tree.Elements[inner].Node.LocalName == "figure" && tree.IsWithin(inner, i) ? 1 : 0;
            if (pictures >= FewestPictures)
                return true;
        }
        return false;
    }

    // Sites keep the barrier in the markup of every page: it counts where something stands in it.
    private static bool IsLocked(PageTree tree, MetaElements metas, LinkedData linked, PageKnowledge knowledge) =>
        linked.IsLocked || (metas.First(knowledge.TierNames)?.Content is { } tier && knowledge.LockedTiers.Contains(tier.ToLowerInvariant()))
        || tree.Blocks.Exists(placed => placed.Block.Words > 0 && StandsBehindBarrier(tree, placed.Element));

    private static bool StandsBehindBarrier(PageTree tree, int element)
    {
        for (; element >= 0; element = tree.Elements[element].Parent)
            if (tree.Elements[element].Meaning.HasFlag(NameMeaning.Barrier) && tree.Elements[element].ProseWords * 2 < tree.Elements[0].ProseWords)
                return true;
        return false;
    }
}
