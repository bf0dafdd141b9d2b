namespace Chancery.Coding.Times.Expressions;

/// <summary>A stretch of days, both ends in it; an open end is null.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, never before the first.</param>
/// <param name="Grain">How exact it is.</param>
/// <param name="Why">How it was reckoned.</param>
internal sealed record Days(DateOnly? Start, DateOnly? End, TimeGrain Grain, string Why)
{
    /// <summary>Not resolved, for the reason given.</summary>
    public static Days None(string why) => new(null, null, TimeGrain.Range, why);

    /// <summary>Whether at least one end is known.</summary>
    public bool IsKnown => Start is not null || End is not null;

    /// <summary>One day.</summary>
    public static Days One(DateOnly day, string why) => new(day, day, TimeGrain.Day, why);
}
