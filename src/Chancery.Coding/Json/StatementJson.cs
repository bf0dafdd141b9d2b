namespace Chancery.Coding.Json;

/// <summary>A statement as written in JSON; the meaning of each field is that of <see cref="Statements.Statement"/>.</summary>
/// <param name="Speaker">Full name where the text gives one, else the description in the text.</param>
/// <param name="SpeakerOf">The code for whom the speaker speaks, or null.</param>
/// <param name="Quote">The words quoted, or null for indirect speech.</param>
/// <param name="TopicActors">Codes of those of whom it speaks.</param>
/// <param name="Evidence">The words that attribute it.</param>
public sealed record StatementJson(string Speaker, string? SpeakerOf, string? Quote, IReadOnlyList<string> TopicActors, EvidenceJson Evidence);
