namespace Chancery.Coding.Times;

/// <summary>How exact a time is.</summary>
public enum TimeGrain
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>A week, Monday to Sunday, or a few days.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year or a good part of one.</summary>
    Year,

    /// <summary>A stretch with given ends, "over the past year".</summary>
    Range,

    /// <summary>Open at one end, "since 2022".</summary>
    Open,
}
