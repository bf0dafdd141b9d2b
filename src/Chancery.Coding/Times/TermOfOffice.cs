namespace Chancery.Coding.Times;

/// <summary>One term of a person in one office.</summary>
/// <param name="Office">The office: "Prime Minister".</param>
/// <param name="Since">First day that may belong to it; null when not known.</param>
/// <param name="Until">Last day that may belong to it; null while in office.</param>
public sealed record TermOfOffice(string Office, DateOnly? Since, DateOnly? Until);
