using System.Globalization;
using System.Text.Json;
using Chancery.Ledger.Storage;

namespace Chancery.Ledger.Writing;

/// <summary>
/// One change of the record: a transaction with a number. The numbers have no gaps and stand in the order of the commits, so that whoever has read up to one of them has missed nothing before it.
/// </summary>
internal sealed class Act
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private readonly Session _session;
    private readonly List<string[]> _changes = [];

    /// <summary>Begins an act inside the session's writing transaction.</summary>
    /// <param name="session">The session.</param>
    /// <param name="knownAt">When it became known. Time never runs backwards in the record: an earlier one counts as that of the act before.</param>
    public Act(Session session, DateTimeOffset knownAt)
    {
        _session = session;
        Sequence = session.Column<long>("NextAct")[0];
        At = knownAt.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);
        if (session.Column<string>("LastActAt") is [var last] && string.CompareOrdinal(last, At) > 0) At = last;
    }

    /// <summary>Its number.</summary>
    public long Sequence { get; }

    /// <summary>When it became known, in UTC.</summary>
    public string At { get; }

    /// <summary>Whether anything was changed.</summary>
    public bool HasChanges => _changes.Count > 0;

    /// <summary>Notes that something is new.</summary>
    public void Added(string kind, string id) => _changes.Add(["added", kind, id]);

    /// <summary>Notes that something has a newer state.</summary>
    public void Changed(string kind, string id) => _changes.Add(["changed", kind, id]);

    /// <summary>Notes that something has been replaced by something with another id.</summary>
    public void Superseded(string kind, string id, string by) => _changes.Add(["superseded", kind, id, by]);

    /// <summary>Notes that something no longer stands.</summary>
    public void Withdrawn(string kind, string id) => _changes.Add(["withdrawn", kind, id]);

    /// <summary>Writes the act.</summary>
    /// <param name="kind">article, version, recoding, ruling or import.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="madeBy">Who made it, for a ruling.</param>
    public void Write(string kind, string subject, string? madeBy = null) =>
        _session.Run("InsertAct", Sequence, At, kind, subject, madeBy, JsonSerializer.Serialize(_changes, LedgerJson.Default.ListStringArray));
}
