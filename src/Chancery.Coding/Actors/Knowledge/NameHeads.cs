namespace Chancery.Coding.Actors.Knowledge;

/// <summary>The noun that a name of several words is built on, by which a text takes it up: "Union" of "African Union", "Community" of "Economic Community of West African States".</summary>
internal static class NameHeads
{
    private static readonly HashSet<string> Prepositions = ["of", "for", "on", "in", "to", "against", "at", "du", "de"];

    /// <summary>The noun, as <see cref="Plain"/> writes it; null for a name of one word.</summary>
    public static string? Of(string name)
    {
        var words = name.Split(' ');
        var before = Array.FindIndex(words, Prepositions.Contains);
        if (before == 0 || (before < 0 && words.Length < 2)) return null;
        var head = words[before < 0 ? ^1 : before - 1];
        // Names that stand in the plural ("United Nations") or in capitals are not taken up by their last word.
        return head.EndsWith('s') || !head.Skip(1).Any(char.IsLower) ? null : Plain(head);
    }

    /// <summary>In small letters and one spelling of both sides of the Atlantic.</summary>
    public static string Plain(string noun) => noun.ToLowerInvariant().Replace("organization", "organisation", StringComparison.Ordinal).Replace("programme", "program", StringComparison.Ordinal);
}
