namespace Chancery.Coding.Factuality;

/// <summary>As what a governing word stands in the text.</summary>
public enum GovernorPos
{
    /// <summary>A noun: "plan", "failure".</summary>
    Noun,

    /// <summary>A verb.</summary>
    Verb,

    /// <summary>An adjective, or an adverb that the tree puts in its place: "is about to".</summary>
    Adjective,

    /// <summary>A verb in the passive alone: "is said to".</summary>
    Passive,
}
