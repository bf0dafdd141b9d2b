namespace Chancery.Coding.Times.Expressions;

/// <summary>Which way from the day of publication a clause looks.</summary>
internal enum Outlook
{
    /// <summary>The clause does not tell.</summary>
    Unknown,

    /// <summary>Back: a past tense.</summary>
    Past,

    /// <summary>The present tense: "opens on Friday".</summary>
    Present,

    /// <summary>The present perfect: "has boycotted for two years".</summary>
    Perfect,

    /// <summary>Ahead: will, is to, plans to, scheduled for.</summary>
    Future,
}
