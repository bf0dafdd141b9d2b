namespace Chancery.Coding.Actors.Knowledge;

/// <summary>A stretch of time in which a state stood in one way in an organisation.</summary>
/// <param name="Organisation">The organisation's code.</param>
/// <param name="Member">The state's code.</param>
/// <param name="Term">From when to when.</param>
/// <param name="Status">"member", "observer", "candidate", "partner", "suspended" or "signatory".</param>
public sealed record Membership(string Organisation, string Member, Term Term, string Status);
