namespace Chancery.Coding.Json;

/// <summary>One line of <c>chancery extract</c>: an article as read, not coded. As <see cref="ArticleJson"/>, with the byline.</summary>
/// <param name="Id">Derived from the content, or as the input gave it.</param>
/// <param name="Url">Canonical address, or null.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Title">The headline; empty when there is none.</param>
/// <param name="Byline">Who wrote it, as printed, or null.</param>
/// <param name="Published">Day of publication, <c>YYYY-MM-DD</c>, or null.</param>
/// <param name="PublishedBasis">How the day is known, or null with it.</param>
/// <param name="Language">ISO 639-1, or <c>und</c>.</param>
/// <param name="Agencies">The carriers in the order in which the news passed through them, without the outlet.</param>
/// <param name="Text">The body.</param>
/// <param name="Kind"><c>article</c>, <c>live-blog</c>, <c>gallery</c>, <c>video</c> or <c>teaser</c> (the beginning of a report).</param>
/// <param name="Section">The section in which it was published, or null.</param>
/// <param name="Tags">The subjects under which the page files it.</param>
public sealed record ExtractJson(
    string Id,
    string? Url,
    string? Outlet,
    string Title,
    string? Byline,
    string? Published,
    string? PublishedBasis,
    string Language,
    IReadOnlyList<string> Agencies,
    string Text,
    string Kind,
    string? Section,
    IReadOnlyList<string> Tags);
