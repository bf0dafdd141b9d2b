using Chancery.Coding.Times.Expressions;
using Chancery.Coding.Times.Governing;
using Chancery.Language;

namespace Chancery.Coding.Times;

/// <summary>The times of one article.</summary>
internal sealed class TimeTable : ITimeTable
{
    private readonly TimeCarrier _carrier;
    private readonly Dictionary<Word, EventTime> _known = [];

    public TimeTable(TimeLexicon lexicon, Draft draft, List<FoundTime> times)
    {
        All = [.. times.Select(t => t.Mention)];
        _carrier = new TimeCarrier(lexicon, draft, times, new TimeGovernor(lexicon, times, draft.Article.Published));
    }

    /// <inheritdoc/>
    public IReadOnlyList<TimeMention> All { get; }

    /// <inheritdoc/>
    public EventTime Of(Word predicate)
    {
        if (_known.TryGetValue(predicate, out var known)) return known;
        var time = _carrier.Of(predicate) ?? EventTime.Unknown;
        // Ends that part company would be a slip of ours: no time is better than a wrong one.
        return _known[predicate] = time.Start > time.End ? EventTime.Unknown : time;
    }
}
