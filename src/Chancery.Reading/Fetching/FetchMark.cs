namespace Chancery.Reading.Fetching;

/// <summary>What an answer said of its state, for asking whether it has changed (RFC 9110, 13.1).</summary>
/// <param name="ETag">Its entity tag as sent, null when there was none.</param>
/// <param name="LastModified">Its last change as sent, null when there was none.</param>
public sealed record FetchMark(string? ETag = null, string? LastModified = null);
