using AngleSharp.Dom;

namespace Chancery.Reading.Pages;

/// <summary>What an element's tag, names and attributes say of it.</summary>
internal static class ElementReading
{
    private static readonly HashSet<string> NameAttributes = ["id", "itemprop", "data-component", "data-testid", "data-type", "data-widget", "data-module"];

    public static NameMeaning MeaningOf(IElement node, NameKnowledge names)
    {
        // "article-body" beside "share-enabled" is content: a name that says only content outweighs the others.
        NameMeaning all = NameMeaning.None, contentOnly = NameMeaning.None;
        if (node.Attributes.Length == 0)
            return all;
        foreach (var attribute in node.Attributes)
        {
            if (attribute.Name == "class")
                TakeClasses(attribute.Value, names, ref all, ref contentOnly);
            else if (NameAttributes.Contains(attribute.Name) && attribute.Value.Length > 0)
                Take(names.MeaningOf(attribute.Value), ref all, ref contentOnly);
        }
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

    private static void TakeClasses(string classes, NameKnowledge names, ref NameMeaning all, ref NameMeaning contentOnly)
    {
        var looked = 0;
        foreach (var range in classes.AsSpan().SplitAny(' ', '\t', '\n', '\r', '\f'))
        {
            if (++looked > 40)
                break;
            Take(names.MeaningOf(classes.AsSpan(range)), ref all, ref contentOnly);
        }
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
