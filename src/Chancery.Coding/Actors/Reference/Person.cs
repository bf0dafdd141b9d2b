using Chancery.Coding.Actors.Knowledge;

namespace Chancery.Coding.Actors.Reference;

/// <summary>A person of the article, as far as it has been read.</summary>
internal sealed class Person(string name, IReadOnlyList<string> keys)
{
    /// <summary>The fullest name found.</summary>
    public string Name { get; set; } = name;

    public IReadOnlyList<string> Keys { get; set; } = keys;

    /// <summary>For whom the person acts; empty while the article and the lexicon do not tell.</summary>
    public List<ActorCode> Codes { get; } = [];

    public string? Office { get; set; }

    public Title? Title { get; set; }

    public char Gender { get; set; }

    /// <summary>How the codes are known, in words.</summary>
    public string Why { get; set; } = "no word tells for whom";
}
