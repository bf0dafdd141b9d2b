namespace Chancery.Coding.Statements;

/// <summary>What a speaker does with the words that are reported.</summary>
public enum SpeechKind
{
    /// <summary>Says them, without more: "said", "told", "added", "in the words of".</summary>
    Said,

    /// <summary>Makes them known with authority: "announced".</summary>
    Announced,

    /// <summary>Grants them; the narrator takes them for true: "admitted", "confirmed".</summary>
    Admitted,

    /// <summary>Asserts them against doubt: "claimed", "insisted", "argued".</summary>
    Claimed,

    /// <summary>Holds them for untrue: "denied that".</summary>
    Denied,

    /// <summary>Asks whether they are so.</summary>
    Asked,

    /// <summary>Wants somebody to make them so: "urged", "demanded", "ordered".</summary>
    Requested,

    /// <summary>Will make them so: "promised", "offered", "pledged".</summary>
    Promised,

    /// <summary>Holds them up as a danger or a threat: "warned".</summary>
    Warned,

    /// <summary>Hopes, wishes or fears them.</summary>
    Hoped,

    /// <summary>Complains of them or accuses somebody of them: what is said is alleged by the speaker.</summary>
    Accused,

    /// <summary>Thanks for them, praises or welcomes them: taken for true.</summary>
    Praised,

    /// <summary>Gives something a name or a character: "described as", "called it".</summary>
    Described,

    /// <summary>Believes them.</summary>
    Thought,

    /// <summary>Passes on what others said, as agencies and papers do: "reported", "quoted".</summary>
    Carried,
}
