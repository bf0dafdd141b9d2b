using Chancery.Coding.Actors;

namespace Chancery.Coding.Events;

/// <summary>The actors that an argument names.</summary>
/// <param name="Mentions">The words that name them, in the order of the text.</param>
/// <param name="Distance">How far below the argument's head the actor was found: 0 for the head itself, 1 for its possessor or adjective, more for what lies deeper.</param>
public sealed record ActorArgument(IReadOnlyList<Mention> Mentions, int Distance)
{
    /// <summary>The actors' codes, each once, in the order of the text.</summary>
    public IReadOnlyList<ActorCode> Codes { get; } = [.. Mentions.SelectMany(m => m.Actors).Distinct()];
}
