using Chancery.Coding.Statements.Quotations;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>A quotation and whose words it holds.</summary>
/// <param name="Quotation">The words between the marks.</param>
/// <param name="Cue">The word that attributes them; null where only their place does.</param>
/// <param name="Speaker">Who said them.</param>
/// <param name="IsWhole">Whether the quotation is a sentence of its own and not a fragment of the narrator's.</param>
/// <param name="Why">How the speaker was found.</param>
internal sealed record QuotedSpeech(Quotation Quotation, SpeechCue? Cue, Speaker Speaker, bool IsWhole, string Why);
