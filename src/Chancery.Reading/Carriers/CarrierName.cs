namespace Chancery.Reading.Carriers;

/// <summary>A carrier's name where it stands in a text.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Key">The same for all names of one carrier.</param>
/// <param name="StartToken">Its first word.</param>
/// <param name="EndToken">The word after its last.</param>
/// <param name="IsKnown">Whether the register has it.</param>
internal readonly record struct CarrierName(string Text, string Key, int StartToken, int EndToken, bool IsKnown);
