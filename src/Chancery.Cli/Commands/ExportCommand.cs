using System.CommandLine;
using System.Globalization;
using Chancery.Cli.Printing;
using Chancery.Ledger;
using Chancery.Ledger.Formats;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery export</c>: the record in the formats of others.</summary>
internal static class ExportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var (options, record, filter) = (new CommonOptions(), new RecordOptions(), new FilterOptions());
        var names = Enum.GetNames<ExportFormat>().Select(name => name.ToLowerInvariant()).ToArray();
        var format = new Argument<string>("FORMAT") { Description = "jsonl, csv, parquet; polecat, gdelt, icews (the columns of these data sets); gexf (the network, for Gephi); record (everything, with its history)." };
        format.AcceptOnlyFromAmong(names);
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file; to standard output when not given. The file appears when it is complete.", HelpName = "FILE" };
        var command = new ExampleCommand("export", "Write events of the record in formats that other programs read; the same filter gives the same events as 'find'. docs/data-dictionary.md tells the columns.",
            "chancery export csv --from 2024 --to 2024 --output events-2024.csv --db my.db",
            "chancery export parquet -o events.parquet --db my.db",
            "chancery export polecat --source RUS --target ARM --db my.db")
        {
            format, output, record.Database, filter.Source, filter.Target, filter.Type, filter.Factuality, filter.Words, record.From, record.To, record.AsOf, options.Lexicon,
        };
        command.SetAction((line, cancel) => Task.FromResult(Run(host, line, cancel)));
        return command;

        int Run(Host to, ParseResult line, CancellationToken cancel)
        {
            using var book = record.Open(line);
            var lexicon = LedgerLexicon.Load(options.Folders(line).Lexicon);
            var kind = Enum.Parse<ExportFormat>(line.GetRequiredValue(format), ignoreCase: true);
            if (line.GetValue(output) is not { } file)
            {
                book.Export(kind, filter.Read(line, record), to.Terminal.Output, lexicon, cancel);
                return ExitCode.Done;
            }
            var unfinished = $"{file}.part";
            try
            {
                int count;
                using (var stream = File.Create(unfinished)) count = book.Export(kind, filter.Read(line, record), stream, lexicon, cancel);
                File.Move(unfinished, file, overwrite: true);
                if (kind != ExportFormat.Record) to.Terminal.Error.WriteLine(HostileText.OneLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} event{(count == 1 ? "" : "s")} written to {file}")));
                return ExitCode.Done;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                File.Delete(unfinished);
                to.Terminal.Error.WriteLine(HostileText.OneLine($"export: {file} could not be written: {problem.Message}"));
                return ExitCode.SomeFailed;
            }
        }
    }
}
