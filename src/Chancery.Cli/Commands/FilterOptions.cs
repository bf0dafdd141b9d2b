using System.CommandLine;
using Chancery.Ledger.Entries;
using Chancery.Ledger.Views;

namespace Chancery.Cli.Commands;

/// <summary>The options that choose events, the same for finding and for exporting.</summary>
internal sealed class FilterOptions
{
    private static readonly string[] _factualities = ["occurred", "ongoing", "planned", "threatened", "possible", "denied", "alleged"];

    /// <summary>Makes the options.</summary>
    public FilterOptions()
    {
        Type.AcceptOnlyFromAmong([.. Plover.Types]);
        Factuality.AcceptOnlyFromAmong(_factualities);
    }

    /// <summary>Who acts.</summary>
    public Option<string?> Source { get; } = new("--source") { Description = "Who acts: code of a state or organisation, RUS or CSTO.", HelpName = "CODE" };

    /// <summary>Towards whom.</summary>
    public Option<string?> Target { get; } = new("--target") { Description = "Towards whom.", HelpName = "CODE" };

    /// <summary>What kind of act.</summary>
    public Option<string?> Type { get; } = new("--type") { Description = "PLOVER type: THREATEN.", HelpName = "TYPE" };

    /// <summary>How it is told.</summary>
    public Option<string?> Factuality { get; } = new("--factuality") { Description = $"How it is told: {string.Join(", ", _factualities)}.", HelpName = "WORD" };

    /// <summary>Words of the evidence.</summary>
    public Option<string?> Words { get; } = new("--words") { Description = "Words of the evidence: all of them; in quotation marks as a phrase; with a minus in front not at all.", HelpName = "WORDS" };

    /// <summary>The filter that was given.</summary>
    public EventFilter Read(ParseResult line, RecordOptions record) => new()
    {
        Source = line.GetValue(Source), Target = line.GetValue(Target), Type = line.GetValue(Type), Factuality = line.GetValue(Factuality), Words = line.GetValue(Words),
        From = line.GetValue(record.From), To = line.GetValue(record.To), AsOf = line.GetValue(record.AsOf),
    };
}
