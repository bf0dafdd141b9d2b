using System.CommandLine;
using Chancery.Cli.Running;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery watch</c>: enter whatever appears in folders, until stopped.</summary>
internal static class WatchCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var (options, record) = (new CommonOptions(), new RecordOptions());
        var every = new Option<int?>("--every") { Description = "Look again after so many seconds; 5 when not given.", HelpName = "SECONDS", CustomParser = given => CommonOptions.ParseNumber(given, 86400) };
        var once = new Option<bool>("--once") { Description = "Look once, then end." };
        var folders = CommonOptions.InputsNamed("FOLDER", "Folders in which pages appear.", ArgumentArity.OneOrMore);
        folders.Validators.Add(given =>
        {
            foreach (var token in given.Tokens)
                if (!Directory.Exists(token.Value))
                    given.AddError($"There is no folder '{token.Value}'.");
        });
        var command = new ExampleCommand("watch", "Enter whatever appears in folders into the record, until stopped by Ctrl-C. A file is read when it has stopped growing.",
            "chancery watch inbox/ --db my.db")
        {
            folders, record.Database, every, once, options.Outlet, options.Threads, options.Lexicon, options.Models,
        };
        command.SetAction(async (line, cancel) =>
        {
            using var book = record.OpenOrMake(line);
            using var known = record.Open(line);
            var run = new IngestRun(host, options.Open(host, line), book, known, new IngestSettings(options.Reading(line), options.ThreadCount(line), Coded: false, Recode: false, KnownAt: null, Json: true));
            var watch = new FolderWatch(line.GetRequiredValue(folders));
            var pause = TimeSpan.FromSeconds(line.GetValue(every) ?? 5);
            while (true)
            {
                if (watch.Look(settled: line.GetValue(once)) is { Count: > 0 } files) await run.Run(files, cancel);
                if (line.GetValue(once)) return run.Failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
                await Task.Delay(pause, host.Clock, cancel);
            }
        });
        return command;
    }
}
