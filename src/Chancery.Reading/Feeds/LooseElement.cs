namespace Chancery.Reading.Feeds;

/// <summary>An element of markup that was meant to be XML.</summary>
/// <param name="name">Its local name in small letters, without prefix.</param>
/// <param name="prefix">Its prefix in small letters, empty without one.</param>
internal sealed class LooseElement(string name, string prefix)
{
    public string Name { get; } = name;

    public string Prefix { get; } = prefix;

    public Dictionary<string, string> Attributes { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<LooseElement> Children { get; } = [];

    /// <summary>Where its content begins and ends in the source.</summary>
    public int Start { get; set; }

    public int End { get; set; }

    public string? Attribute(string name) => Attributes.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>The first child of a name, whatever its prefix; null without one.</summary>
    public LooseElement? Child(string name) => Children.Find(child => child.Name == name);

    /// <summary>The first child of a prefix and a name; null without one.</summary>
    public LooseElement? Child(string prefix, string name) => Children.Find(child => child.Name == name && child.Prefix == prefix);

    public IEnumerable<LooseElement> All(string name) => Children.Where(child => child.Name == name);
}
