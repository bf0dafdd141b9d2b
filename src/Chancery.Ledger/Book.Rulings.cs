using Chancery.Ledger.Rulings;
using Chancery.Ledger.Views;

namespace Chancery.Ledger;

public sealed partial class Book
{
    /// <summary>Enters what a person rules, and lets it take effect. A ruling outlives a newer coding of the page.</summary>
    /// <param name="request">The ruling.</param>
    /// <param name="at">When it is made.</param>
    /// <returns>The rulings made: one for each telling of an event.</returns>
    /// <exception cref="FormatException">It names something that is not there, or a value that the record does not know.</exception>
    public IReadOnlyList<RulingView> Rule(RulingRequest request, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(request);
        var numbers = new RulingWriter(_session).Rule(request, at);
        return [.. Rulings().Where(ruling => numbers.Contains(ruling.Number))];
    }

    /// <summary>Undoes a ruling: what it was about stands again as it was before.</summary>
    /// <exception cref="FormatException">There is no such ruling, or it was undone before.</exception>
    public long Undo(long number, string madeBy, string reason, DateTimeOffset at) => new RulingWriter(_session).Undo(number, madeBy, reason, at);

    /// <summary>All rulings, also those that were undone, in order.</summary>
    public IReadOnlyList<RulingView> Rulings() => _session.Read(() => (IReadOnlyList<RulingView>)[.. _session.Query<RulingRow>("AllRulings").Select(View)]);

    /// <summary>Writes the rulings as gold, one JSON object for each page on which somebody ruled.</summary>
    /// <returns>How many pages.</returns>
    public int ExportGold(Stream output) => _session.Read(() => GoldLines.Write(_session, output));
}
