using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>A frame that fits a predicate of the text.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Clause">The predicate and its arguments.</param>
/// <param name="Source">Who acts.</param>
/// <param name="Target">Towards whom, or null when the text names nobody.</param>
/// <param name="Words">The words that the pattern's own words and clauses matched, the predicate among them.</param>
/// <param name="Particle">Whether a particle belongs to the predicate as matched.</param>
/// <param name="Complement">The predicate of the clause that the pattern's ~ matched, or null.</param>
/// <param name="Open">Whether the pattern asks for a target and at its place stands somebody or something that is no known actor: "condemned the step".</param>
public sealed record FrameMatch(
    Frame Frame, Clause Clause, ActorArgument Source, ActorArgument? Target, IReadOnlyList<Word> Words, bool Particle, Word? Complement, bool Open = false)
{
    private const int UnnamedTarget = 4; // worse than a target found deep in a phrase

    /// <summary>How well it fits: demanding patterns before loose ones, actors named outright before those found deep in a phrase.</summary>
    public int Fit => 10 * (Frame.Pattern.Demand + (Particle ? 3 : 0)) - 2 * Source.Distance - (Target?.Distance ?? (AsksForTarget ? MissedTarget : UnnamedTarget)) - (Open ? 50 : 0) - (HasUnreadObject ? 15 : 0);

    // Two words of the pattern weigh less than a target that a plainer pattern finds: "boycotted meetings and other activities of the alliance".
    private const int MissedTarget = 24;

    private bool AsksForTarget => Source.Codes.Count < 2 && Frame.Pattern.Elements.Any(e => e.Slot == PatternSlot.Target);

    /// <summary>Whether the verb has an object that the pattern knows nothing of: "returned the horses to Mongolia" is no return to it.</summary>
    private bool HasUnreadObject => !Frame.Pattern.IsNoun && !Frame.Pattern.NeedsCopula && !Particle && Clause.First(ArgumentRole.Object) is not null
        && !Frame.Pattern.Elements.Any(e => e.Role is ArgumentRole.Object or ArgumentRole.Indirect);
}
