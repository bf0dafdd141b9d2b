namespace Chancery.Ledger.Formats;

/// <summary>The formats in which the record leaves; docs/outputs.md and docs/data-dictionary.md tell the columns.</summary>
public enum ExportFormat
{
    /// <summary>One JSON object a line, the fields of <see cref="Views.RecordedEvent"/>.</summary>
    Jsonl,

    /// <summary>Comma-separated values with a header (RFC 4180), one row for each event.</summary>
    Csv,

    /// <summary>Apache Parquet, the columns of <see cref="Csv"/>.</summary>
    Parquet,

    /// <summary>The 40 tab-separated columns of POLECAT's weekly files, with their header; one row for each event.</summary>
    Polecat,

    /// <summary>The 61 tab-separated columns of GDELT 2.0 events, without a header; one row for each event and pair of actors.</summary>
    Gdelt,

    /// <summary>The 20 tab-separated columns of ICEWS, with their header; one row for each event and pair of actors.</summary>
    Icews,

    /// <summary>The network of actors for Gephi (GEXF 1.3): a node for each state or organisation, an edge for each directed pair.</summary>
    Gexf,

    /// <summary>The whole record with its history, one JSON object a row; no filter.</summary>
    Record,
}
