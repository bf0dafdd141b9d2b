using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>The subjects under which a page files its report.</summary>
internal static class PageTags
{
    private const int Most = 30;
    private const int LongestTag = 60;

    /// <summary>Cleaned, each once, in the page's order; what is too long for a subject is left out.</summary>
    public static List<string> Clean(IEnumerable<string> names)
    {
        var tags = new List<string>();
        foreach (var name in names)
        {
            var tag = CleanText.Of(name).Trim('#', ' ');
            if (tag.Length is > 0 and <= LongestTag && !tags.Contains(tag, StringComparer.OrdinalIgnoreCase))
                tags.Add(tag);
            if (tags.Count == Most)
                break;
        }
        return tags;
    }
}
