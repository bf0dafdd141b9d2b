using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using Chancery.Cli.Printing;
using Chancery.Cli.Running;
using Chancery.Ledger;
using Chancery.Ledger.Formats;
using Chancery.Reading;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery import</c>: another data set's series beside our own.</summary>
internal static class ImportCommand
{
    private const int FaultsShown = 5;

    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var (options, record) = (new CommonOptions(), new RecordOptions());
        var format = new Argument<string>("FORMAT") { Description = "polecat, gdelt (2.0 events) or icews." };
        format.AcceptOnlyFromAmong("polecat", "gdelt", "icews");
        var files = CommonOptions.InputsNamed("FILE", "Files of that data set as published, also .gz; - for standard input.", ArgumentArity.OneOrMore);
        var command = new ExampleCommand("import", "Enter files of POLECAT, GDELT 2.0 or ICEWS, so that an old series stands beside the record: 'show relation' gives their counts, never mixed with ours.",
            "chancery import polecat ngecEvents.2023.txt --db my.db",
            "chancery import gdelt 20240605120000.export.CSV --db my.db")
        {
            format, files, record.Database, options.Lexicon,
        };
        command.SetAction(line =>
        {
            using var book = record.OpenOrMake(line);
            var lexicon = LedgerLexicon.Load(options.Folders(line).Lexicon);
            var kind = line.GetRequiredValue(format);
            var failed = false;
            foreach (var file in line.GetRequiredValue(files))
            {
                var faults = 0;
                try
                {
                    using var reader = new StreamReader(Open(file, host));
                    var read = 0;
                    var entered = book.Import(OutsideReader.Read(kind, Lines(reader), lexicon, Fault).Select(row =>
                    {
                        read++;
                        return row;
                    }), file, host.Clock.GetUtcNow());
                    host.Terminal.Error.WriteLine(HostileText.OneLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {read:N0} rows, {entered:N0} new, {faults:N0} not read")));
                }
                catch (Exception problem) when (problem is FormatException or IOException or InvalidDataException or UnauthorizedAccessException)
                {
                    Problems.Write(host.Terminal, file, new ReadProblem("not-read", problem.Message));
                    failed = true;
                }
                failed |= faults > 0;

                void Fault(int number, string why)
                {
                    if (faults++ < FaultsShown) Problems.Write(host.Terminal, $"{file}:{number}", new ReadProblem("row-not-read", why));
                }
            }
            return failed ? ExitCode.SomeFailed : ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static Stream Open(string file, Host host) => file == "-" ? host.Terminal.Input
        : file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(File.OpenRead(file), CompressionMode.Decompress) : File.OpenRead(file);
}
