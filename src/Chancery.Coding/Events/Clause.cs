using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>A predicate (verb, adjective or noun that names an act) with its arguments, whatever the syntax that joins them.</summary>
/// <param name="Predicate">The verb or noun.</param>
/// <param name="Passive">Whether a verb stands in the passive.</param>
/// <param name="Arguments">The arguments in the order of the text within each kind of joining.</param>
public sealed record Clause(Word Predicate, bool Passive, IReadOnlyList<Argument> Arguments)
{
    /// <summary>The first argument of a role, or null.</summary>
    public Word? First(ArgumentRole role)
    {
        foreach (var argument in Arguments)
            if (argument.Role == role)
                return argument.Head;
        return null;
    }
}
