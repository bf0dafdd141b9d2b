namespace Chancery.Ledger.Entries;

/// <summary>What entering a report did.</summary>
public enum EntryOutcome
{
    /// <summary>A page that was not in the record is.</summary>
    Added,

    /// <summary>A page that is in the record has changed; its earlier version stays readable.</summary>
    NewVersion,

    /// <summary>The same page, coded anew; the earlier coding stays readable.</summary>
    Recoded,

    /// <summary>It was in the record: nothing was done.</summary>
    Known,

    /// <summary>It was in the record, with another coding; nothing was done because nobody asked to replace codings.</summary>
    KnownOtherwise,
}
