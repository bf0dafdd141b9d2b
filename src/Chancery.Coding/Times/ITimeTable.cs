using Chancery.Language;

namespace Chancery.Coding.Times;

/// <summary>The times of an article, found by the act that they govern.</summary>
public interface ITimeTable
{
    /// <summary>All expressions of time, in the order of the text.</summary>
    IReadOnlyList<TimeMention> All { get; }

    /// <summary>When the act that <paramref name="predicate"/> (a verb or an event noun) names took place.</summary>
    EventTime Of(Word predicate);
}
