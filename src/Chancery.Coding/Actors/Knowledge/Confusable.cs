namespace Chancery.Coding.Actors.Knowledge;

/// <summary>A name with several bearers, told apart by other words of the article: Georgia the country and Georgia the state of the United States.</summary>
/// <param name="Name">The name, in small letters.</param>
/// <param name="Bearers">Its bearers in the order of preference when no word tells.</param>
internal sealed record Confusable(string Name, IReadOnlyList<Bearer> Bearers);

/// <summary>One bearer of a <see cref="Confusable"/> name.</summary>
/// <param name="Code">The actor, or null when the name then names no actor.</param>
/// <param name="Cues">Words (in small letters) that point to this bearer.</param>
internal sealed record Bearer(ActorCode? Code, IReadOnlySet<string> Cues);
