using Chancery.Coding.Actors;
using Chancery.Language;

namespace Chancery.Coding.Evaluation;

/// <summary>A mention in the form in which it is scored.</summary>
/// <param name="Span">Its words in the body as read.</param>
/// <param name="Head">Its head word.</param>
/// <param name="Kind">How the text names the actor.</param>
/// <param name="Actors">Codes; empty when nobody is known to be meant.</param>
public sealed record CodedMention(TextSpan Span, TextSpan Head, MentionKind Kind, IReadOnlyList<string> Actors);

/// <summary>A time in the form in which it is scored.</summary>
/// <param name="Span">Its words in the body as read.</param>
/// <param name="Start">First day, or null.</param>
/// <param name="End">Last day, or null.</param>
public sealed record CodedTime(TextSpan Span, DateOnly? Start, DateOnly? End);

/// <summary>A place in the form in which it is scored.</summary>
/// <param name="Span">Its words in the body as read.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or null when it is not resolved.</param>
public sealed record CodedPlace(TextSpan Span, string? Country);
