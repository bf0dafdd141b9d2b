namespace Chancery.Coding.Times.Expressions;

/// <summary>A unit in which times are counted.</summary>
internal enum TimeUnit
{
    /// <summary>Sixty seconds; counted as part of a day.</summary>
    Minute,

    /// <summary>Sixty minutes; counted as part of a day.</summary>
    Hour,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three calendar months, the first from January.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,
}
