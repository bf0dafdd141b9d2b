namespace Chancery.Ledger.Formats;

/// <summary>A row of another data set, read as far as it can stand beside the record.</summary>
/// <param name="Dataset">polecat, gdelt or icews.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Day">Its day, YYYY-MM-DD.</param>
/// <param name="Known">When that data set came to know, where it says so.</param>
/// <param name="Source">Our code of who acts; empty when there is none.</param>
/// <param name="Target">Our code of towards whom; empty when there is none.</param>
/// <param name="SourceName">As named there.</param>
/// <param name="TargetName">As named there.</param>
/// <param name="Type">PLOVER type; empty for CAMEO's 01 and 02, which PLOVER drops.</param>
/// <param name="Quad">1 to 4, as the data set has it; 0 when it has none.</param>
/// <param name="Cameo">CAMEO code, where it has one.</param>
/// <param name="Goldstein">Its own scale of intensity.</param>
/// <param name="Place">Place, or null.</param>
/// <param name="Country">Country of the place as written there, or null.</param>
/// <param name="Lat">Degrees north, or null.</param>
/// <param name="Lon">Degrees east, or null.</param>
/// <param name="Reports">Number of articles, 1 where it does not say.</param>
/// <param name="Link">Address or publisher, or null.</param>
public sealed record OutsideRow(
    string Dataset, string Id, string Day, string? Known, string Source, string Target, string? SourceName, string? TargetName, string Type, int Quad, string? Cameo, double? Goldstein, string? Place,
    string? Country, double? Lat, double? Lon, int Reports, string? Link);
