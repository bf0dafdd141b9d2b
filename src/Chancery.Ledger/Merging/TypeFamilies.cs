namespace Chancery.Ledger.Merging;

/// <summary>Types that two reporters may give to one act: a signed accord is AGREE to one and SUPPORT to another, sanctions are SANCTION or COERCE.</summary>
internal static class TypeFamilies
{
    /// <summary>The name of the family.</summary>
    public static string Of(string type) => type switch
    {
        "AGREE" or "SUPPORT" or "COOPERATE" => "accord",
        "CONCEDE" or "RETREAT" => "yielding",
        "SANCTION" or "COERCE" => "pressure",
        "ACCUSE" or "REJECT" => "words against",
        "MOBILIZE" or "ASSAULT" => "force",
        _ => type,
    };

    /// <summary>Whether the act is one of both sides, so that who is source and who is target is a matter of telling.</summary>
    public static bool IsMutual(string type) => type is "CONSULT" or "AGREE" or "COOPERATE" or "SUPPORT";

    /// <summary>Whether the act is done in words, so that one side may do two of the kind on a day: what was said must then be alike.</summary>
    public static bool IsSpoken(string type) => type is "ACCUSE" or "REJECT" or "REQUEST" or "THREATEN" or "SUPPORT" or "AGREE" or "CONCEDE";
}
