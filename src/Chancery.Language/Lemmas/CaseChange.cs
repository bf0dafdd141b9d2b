namespace Chancery.Language.Lemmas;

/// <summary>What an edit script does to the case of a form before anything else.</summary>
public enum CaseChange
{
    /// <summary>All lower case; also the choice for a form that has no capital.</summary>
    Lower,

    /// <summary>As written: "Paris", "NATO".</summary>
    Keep,

    /// <summary>The first character a capital, the others lower case: "PARIS" to "Paris".</summary>
    Title,
}
