namespace Chancery.Ledger.Grouping;

/// <summary>What two members of the record have to do with each other.</summary>
/// <param name="Kind">Whether they belong together.</param>
/// <param name="Why">Why, in words a person can check.</param>
internal readonly record struct Bond(BondKind Kind, string Why)
{
    /// <summary>Nothing ties them.</summary>
    public static Bond None { get; } = new(BondKind.None, "");

    /// <summary>They belong together.</summary>
    public static Bond Together(string why) => new(BondKind.Together, why);

    /// <summary>They must not stand in one group.</summary>
    public static Bond Apart(string why) => new(BondKind.Apart, why);
}

/// <summary>Kinds of <see cref="Bond"/>.</summary>
internal enum BondKind
{
    /// <summary>Nothing ties them; others may bring them together.</summary>
    None,

    /// <summary>They belong together.</summary>
    Together,

    /// <summary>They must not stand in one group.</summary>
    Apart,
}
