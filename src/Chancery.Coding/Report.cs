using Chancery.Coding.Actors;
using Chancery.Coding.Events;
using Chancery.Coding.Places;
using Chancery.Coding.Standings;
using Chancery.Coding.Statements;
using Chancery.Coding.Times;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>What one article puts on record.</summary>
/// <param name="Article">The article, with its date inferred where the page printed none.</param>
/// <param name="Events">Acts of a source towards a target, in the order of their evidence.</param>
/// <param name="Statements">Attributed speech, in the order of its evidence.</param>
/// <param name="Standings">Where members stand in organisations and treaties, in the order of the evidence.</param>
/// <param name="Actors">Who is mentioned, each once, in the order of the first mention.</param>
public sealed record Report(
    Article Article,
    IReadOnlyList<CodedEvent> Events,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Standing> Standings,
    IReadOnlyList<ActorEntry> Actors)
{
    /// <summary>Every stretch that means an actor, in the order of the text; what <see cref="Actors"/> sums up.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Every expression of time, in the order of the text.</summary>
    public IReadOnlyList<TimeMention> Times { get; init; } = [];

    /// <summary>Every place, in the order of the text.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];
}
