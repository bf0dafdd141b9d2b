using AngleSharp.Dom;

namespace Chancery.Reading.Pages;

/// <summary>What an element's tag, names and attributes say of it.</summary>
internal static class ElementReading
{
    private static readonly string[] NameAttributes = ["id", "itemprop", "data-component", "data-testid", "data-type", "data-widget", "data-module"];

    public static NameMeaning MeaningOf(IElement node, NameKnowledge names)
    {
        // "article-body" beside "share-enabled" is content: a name that says only content outweighs the others.
        NameMeaning all = NameMeaning.None, contentOnly = NameMeaning.None;
        if (node.Attributes.Length == 0)
            return all;
        var classes = node.GetAttribute("class");
        if (!string.IsNullOrEmpty(classes))
        {
            var looked = 0;
            foreach (var range in classes.AsSpan().SplitAny(' ', '\t', '\n', '\r', '\f'))
            {
                if (++looked > 40)
                    break;
                Take(names.MeaningOf(classes.AsSpan(range)), ref all, ref contentOnly);
            }
        }
        foreach (var attribute in NameAttributes)
            if (node.GetAttribute(attribute) is { Length: > 0 } value)
                Take(names.MeaningOf(value), ref all, ref contentOnly);
        return contentOnly != NameMeaning.None ? NameMeaning.Content : all;
    }

    public static ElementRole RoleOf(IElement node, NameMeaning meaning, PageKnowledge knowledge)
    {
        var tag = node.LocalName;
        if (tag is "html" or "body" or "main")
            return ElementRole.None;
        if (knowledge.FurnitureTags.Contains(tag) || IsHidden(node)
            || (node.GetAttribute("role") is { } role && knowledge.FurnitureRoles.Contains(role)))
            return ElementRole.Furniture;
        if (knowledge.CaptionTags.Contains(tag))
            return ElementRole.Caption;
        if (meaning.HasFlag(NameMeaning.Furniture))
            return ElementRole.Furniture;
        if (meaning.HasFlag(NameMeaning.Caption))
            return ElementRole.Caption;
        return meaning.HasFlag(NameMeaning.Metadata) || knowledge.MetadataTags.Contains(tag) || tag == "time" ? ElementRole.Metadata
            : ElementRole.None;
    }

    private static void Take(NameMeaning meaning, ref NameMeaning all, ref NameMeaning contentOnly)
    {
        all |= meaning;
        if (meaning == NameMeaning.Content)
            contentOnly = meaning;
    }

    private static bool IsHidden(IElement node) =>
        node.HasAttribute("hidden") || (node.GetAttribute("style") is { } style && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)
                || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)));
}
