using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>A frame whose own words fit a predicate, with whatever actors stand at its places: evidence for a type where the pair is given.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Clause">The predicate and its arguments.</param>
/// <param name="Source">Who stands at the source's place, or null.</param>
/// <param name="Target">Who stands at the target's place, or null.</param>
/// <param name="Words">The words that the pattern's own words and clauses matched, the predicate among them.</param>
/// <param name="Particle">Whether a particle belongs to the predicate as matched.</param>
/// <param name="Complement">The predicate of the clause that the pattern's ~ matched, or null.</param>
public sealed record LooseMatch(
    Frame Frame, Clause Clause, ActorArgument? Source, ActorArgument? Target, IReadOnlyList<Word> Words, bool Particle, Word? Complement);
