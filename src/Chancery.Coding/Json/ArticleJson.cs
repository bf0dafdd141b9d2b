namespace Chancery.Coding.Json;

/// <summary>The article of a report as written in JSON.</summary>
/// <param name="Id">Derived from the content, or as the input gave it.</param>
/// <param name="Url">Canonical address, or null.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Title">The headline; empty when there is none.</param>
/// <param name="Published">Day of publication, <c>YYYY-MM-DD</c>, or null.</param>
/// <param name="PublishedBasis">How the day is known, or null with it.</param>
/// <param name="Language">ISO 639-1, or <c>und</c>.</param>
/// <param name="Agencies">The carriers in the order in which the news passed through them, without the outlet.</param>
/// <param name="Text">The body, into which all offsets of the report point (UTF-16 code units).</param>
public sealed record ArticleJson(
    string Id,
    string? Url,
    string? Outlet,
    string Title,
    string? Published,
    string? PublishedBasis,
    string Language,
    IReadOnlyList<string> Agencies,
    string Text);
