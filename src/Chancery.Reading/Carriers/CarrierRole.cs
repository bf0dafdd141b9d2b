namespace Chancery.Reading.Carriers;

/// <summary>What a carrier did with the news.</summary>
internal enum CarrierRole
{
    /// <summary>Somebody told it: the news begins there.</summary>
    Told,

    /// <summary>Another carrier had it from this one.</summary>
    Cited,

    /// <summary>It passed the news on.</summary>
    Relayed,

    /// <summary>The page credits it for the report as a whole: the last before the outlet.</summary>
    Credited,
}
