using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Printing;

/// <summary>Readable text for people: paragraphs that wrap at the width and hang under their indent, coloured when the far end is a terminal.</summary>
/// <remarks>Text goes in as it is and is never read as markup.</remarks>
internal sealed class Page
{
    private readonly StringBuilder _written = new();
    private readonly IAnsiConsole _console;
    private readonly int _width;
    private readonly bool _colour;

    /// <summary>An empty page.</summary>
    /// <param name="width">Columns of a line.</param>
    /// <param name="colour">Whether to colour.</param>
    public Page(int width, bool colour)
    {
        (_width, _colour) = (width, colour);
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StringWriter(_written) { NewLine = "\n" }),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        _console.Profile.Width = width;
        _console.Profile.Capabilities.Unicode = true;
        _console.Profile.Capabilities.Links = false;
    }

    /// <summary>Writes a paragraph.</summary>
    /// <param name="indent">Columns kept free on the left of every line.</param>
    /// <param name="parts">Stretches of text with their style; each is made harmless first.</param>
    public void Line(int indent, params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var paragraph = new Paragraph();
        foreach (var (text, style) in parts) paragraph.Append(HostileText.OneLine(text), style);
        Write(new Padder(paragraph, new Padding(Math.Min(indent, _width / 3), 0, 0, 0)));
    }

    /// <summary>Writes a short label and beside it a paragraph that hangs in its own column.</summary>
    /// <param name="indent">Columns kept free on the left.</param>
    /// <param name="label">The label.</param>
    /// <param name="ink">Its style.</param>
    /// <param name="room">Columns for the label and the gap after it; on a narrow page at most a third of the line.</param>
    /// <param name="parts">Stretches of text with their style; each is made harmless first.</param>
    public void Labelled(int indent, string label, Style ink, int room, params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        if (label.Length >= room || indent + room > _width / 2)
        {
            (string, Style)[] flowing = [(label, ink), ("  ", Ink.Plain), .. parts];
            Line(indent, flowing);
            return;
        }
        var paragraph = new Paragraph();
        foreach (var (text, style) in parts) paragraph.Append(HostileText.OneLine(text), style);
        var grid = new Grid();
        grid.AddColumn(new GridColumn { Width = indent + room, NoWrap = true, Padding = new Padding(0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0) });
        grid.AddRow(new Paragraph(new string(' ', indent) + HostileText.OneLine(label), ink), paragraph);
        Write(grid);
    }

    /// <summary>Writes a line that is not wrapped but cut at the width.</summary>
    /// <param name="drawing">Our own drawing at its left, written as it is.</param>
    /// <param name="parts">Stretches of text with their style; each is made harmless first.</param>
    public void Drawn(string drawing, params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var paragraph = new Paragraph { Overflow = Overflow.Crop };
        var left = _width - drawing.Length;
        paragraph.Append(drawing, Ink.Faint);
        foreach (var (text, style) in parts)
        {
            var harmless = HostileText.OneLine(text);
            if (harmless.Length > left) harmless = left < 2 ? "" : harmless[..(left - 1)] + "…";
            left -= harmless.Length;
            if (harmless.Length > 0) paragraph.Append(harmless, style);
        }
        Write(paragraph);
    }

    /// <summary>Writes anything that Spectre can draw.</summary>
    public void Write(IRenderable drawing)
    {
        _console.Write(drawing);
        if (_written.Length > 0 && _written[^1] != '\n') _written.Append('\n');
    }

    /// <summary>Writes a thin line from edge to edge.</summary>
    public void Rule() => Write(new Text(new string('─', _width), Ink.Faint));

    /// <summary>Writes an empty line.</summary>
    public void Gap() => _written.Append('\n');

    /// <summary>The page as UTF-8.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(ToString());

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = _written.ToString();
        return _colour ? text : string.Join('\n', text.Split('\n').Select(line => line.TrimEnd(' ')));
    }
}
