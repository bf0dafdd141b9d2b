namespace Chancery.Coding.Actors.Knowledge;

/// <summary>A person in an office for a time.</summary>
/// <param name="Person">The usual spelling of the name.</param>
/// <param name="Spellings">Other spellings that the rules of transliteration do not lead to.</param>
/// <param name="Office">The office: "Foreign Minister".</param>
/// <param name="Actor">For whom the person acts in it.</param>
/// <param name="Term">From when to when.</param>
/// <param name="Gender">'f' or 'm', or '\0' when the list does not say.</param>
public sealed record OfficeTerm(string Person, IReadOnlyList<string> Spellings, string Office, ActorCode Actor, Term Term, char Gender);
