using Spectre.Console;

namespace Chancery.Cli.Printing;

/// <summary>Tables of the record: thin, without frames, text made harmless.</summary>
internal static class Grids
{
    /// <summary>A table with headings; those that begin with '>' stand to the right.</summary>
    public static Table Of(params string[] headings)
    {
        var table = new Table { Border = TableBorder.Simple, BorderStyle = Ink.Faint, UseSafeBorder = false };
        foreach (var heading in headings)
        {
            var right = heading.StartsWith('>');
            table.AddColumn(new TableColumn(new Text(HostileText.OneLine(right ? heading[1..] : heading), Ink.Faint)) { Alignment = right ? Justify.Right : Justify.Left, Padding = new Padding(0, 0, right ? 0 : 1, 0), NoWrap = right });
        }
        return table;
    }

    /// <summary>A cell.</summary>
    public static Text Cell(string? text, Style? style = null) => new(HostileText.OneLine(text ?? ""), style ?? Ink.Plain);
}
