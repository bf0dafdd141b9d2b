namespace Chancery.Reading.Carriers;

/// <summary>A carrier's name where it stands in a text.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Key">The same for all names of one carrier.</param>
/// <param name="StartToken">Its first word.</param>
/// <param name="EndToken">The word after its last.</param>
internal readonly record struct CarrierName(string Text, string Key, int StartToken, int EndToken)
{
    /// <summary>Whether the register has it.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether the register has it as an agency or as run by a state.</summary>
    public bool IsAgency { get; init; }

    /// <summary>Whether it is one word in ordinary letters, like a person's name.</summary>
    public bool IsPlain { get; init; }
}
