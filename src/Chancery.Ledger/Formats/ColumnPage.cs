using System.Text;

namespace Chancery.Ledger.Formats;

/// <summary>The columns of every export in words: docs/data-dictionary.md is written from here.</summary>
public static class ColumnPage
{
    /// <summary>The page.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder("# Data dictionary\n\nThe columns of `chancery export`, written by a test from the code that writes them. Empty means: not known, or not kept.\n");
        Table("csv and parquet", "One row for each event (act). `jsonl` has the fields of `find --format json`.", EventTable.Columns);
        Table("polecat", "One row for each event, tab-separated, with a header. Several actors are divided by \"; \".", PolecatTable.Columns(LedgerLexicon.Empty));
        Table("gdelt", "One row for each event and pair of a source and a target, tab-separated, without a header.", GdeltTable.Columns(LedgerLexicon.Empty));
        Table("icews", "One row for each event and pair of a source and a target, tab-separated, with a header.", IcewsTable.Columns(LedgerLexicon.Empty));
        return page.ToString();

        void Table<T>(string name, string about, IReadOnlyList<Column<T>> columns)
        {
            page.Append($"\n## {name}\n\n{about}\n\n| # | column | holds |\n|---|---|---|\n");
            for (var i = 0; i < columns.Count; i++) page.Append($"| {i + 1} | `{columns[i].Name}` | {columns[i].Meaning} |\n");
        }
    }
}
