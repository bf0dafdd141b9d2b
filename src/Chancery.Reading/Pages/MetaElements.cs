using AngleSharp.Html.Dom;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>The meta elements of a page by name, property or itemprop; of several with one name the first.</summary>
internal sealed class MetaElements
{
    private const int MostRepeated = 40;

    private readonly Dictionary<string, string> _contents = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _repeated = new(StringComparer.OrdinalIgnoreCase);

    public MetaElements(IHtmlDocument page)
    {
        foreach (var meta in page.GetElementsByTagName("meta"))
        {
            if (meta.GetAttribute("content") is not { Length: > 0 } raw || CleanText.Of(raw) is not { Length: > 0 } content)
                continue;
            foreach (var key in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
                if (meta.GetAttribute(key) is { Length: > 0 } name)
                {
                    if (_contents.TryAdd(name.Trim(), content))
                        continue;
                    if (!_repeated.TryGetValue(name.Trim(), out var more))
                        _repeated.Add(name.Trim(), more = []);
                    if (more.Count < MostRepeated)
                        more.Add(content);
                }
        }
    }

    /// <summary>The first of the names that the page has, with its content; null when it has none.</summary>
    public (string Name, string Content)? First(string[] names)
    {
        foreach (var name in names)
            if (_contents.TryGetValue(name, out var content))
                return (name, content);
        return null;
    }

    /// <summary>All contents of the first of the names that the page has: "article:tag" stands once for every tag.</summary>
    public IEnumerable<string> Contents(string[] names) =>
        First(names) is not { } first ? [] : _repeated.TryGetValue(first.Name, out var more) ? more.Prepend(first.Content) : [first.Content];

    /// <summary>All of the names that the page has, in the order asked for.</summary>
    public IEnumerable<(string Name, string Content)> All(string[] names)
    {
        foreach (var name in names)
            if (_contents.TryGetValue(name, out var content))
                yield return (name, content);
    }
}
