using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using Chancery.Cli.Printing;
using Chancery.Cli.Running;
using Chancery.Coding.Evaluation;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery evaluate</c>: annotated pages against the coder, and the gate.</summary>
internal static class EvaluateCommand
{
    private const string OwnCorpus = "corpus/dispatches", OwnFloors = "eval/floors.json";

    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var options = new CommonOptions();
        var folder = new Argument<string?>("GOLD") { Description = $"Folder of annotated pages, one .json file each; {OwnCorpus} when not given.", Arity = ArgumentArity.ZeroOrOne };
        folder.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: ['-', ..] and var word }]) given.AddError(UsageError.Unknown(word, given.Parent is CommandResult { Command: var command } ? command : null));
            else if (given.Tokens is [{ Value: var name }] && !Directory.Exists(name)) given.AddError($"There is no folder '{name}'.");
        });
        var part = new Option<string?>("--part") { Description = "Only the pages of this part by the folder's split.tsv: train, dev or test.", HelpName = "PART" };
        var format = CommonOptions.Format("text: tables (the default). json: all figures.", "text", "json");
        var errors = new Option<bool>("--errors") { Description = "List the events that were missed and those that are wrong." };
        var save = File("--save", "Save the figures here, for --against.");
        var against = File("--against", "Show the change since these saved figures.");
        var records = File("--records", "Write what was coded here, one record a line, for other scorers.");
        var gate = new Option<bool>("--gate") { Description = "Fail (exit code 1) when a layer is under its floor or the corpus has changed." };
        var floors = File("--floors", $"The file of floors; {OwnFloors} when not given.");
        var setFloors = new Option<bool>("--set-floors") { Description = "Move the floors up to these figures. Lowering one, or a changed corpus, needs --reason." };
        var reason = new Option<string?>("--reason") { Description = "Why floors are lowered or the corpus has changed; kept in the file of floors.", HelpName = "WORDS" };
        var command = new ExampleCommand("evaluate", "Measure the coder on annotated pages: precision, recall and F1 of every layer, with intervals; keep the gate.",
            "chancery evaluate",
            "chancery evaluate --part dev --errors",
            "chancery evaluate --against before.json my-annotated-pages/",
            "chancery evaluate --gate")
        {
            folder, part, format, errors, save, against, records, gate, floors, setFloors, reason, options.Threads, options.Lexicon, options.Models,
        };
        command.SetAction(async (line, cancel) =>
        {
            try
            {
                var gold = GoldFolder.Open(line.GetValue(folder) ?? OfCheckout(OwnCorpus), line.GetValue(part));
                var scored = await new Evaluator(options.Open(host, line), host.Terminal).Run(gold, options.ThreadCount(line), cancel);
                var run = EvaluationRun.Sum(gold.Fingerprint, [.. scored.Select(page => page.Score)]);
                if (line.GetValue(records) is { } recordFile) WriteRecords(recordFile, scored);
                if (line.GetValue(save) is { } saveFile) WriteJson(saveFile, stream => JsonSerializer.Serialize(stream, run, EvaluationJsonContext.Default.EvaluationRun));

                if (line.GetValue(format) == "json") WriteJson(host.Terminal.Output, stream => JsonSerializer.Serialize(stream, run, EvaluationJsonContext.Default.EvaluationRun));
                else
                {
                    var page = new Page(host.Terminal.Width, host.Terminal.Colour);
                    EvaluationPrinter.Print(page, run, line.GetValue(against) is { } earlier ? Read(earlier) : null);
                    if (line.GetValue(errors)) EvaluationPrinter.PrintErrors(page, [.. scored.Select(one => one.Score)]);
                    host.Terminal.Output.Write(page.ToBytes());
                }
                var floorFile = line.GetValue(floors) ?? OfCheckout(OwnFloors);
                if (line.GetValue(setFloors)) Move(host, floorFile, run, line.GetValue(reason));
                return line.GetValue(gate) ? Pass(host.Terminal, floorFile, run) : ExitCode.Done;
            }
            catch (Exception problem) when (problem is FormatException or InvalidOperationException or JsonException or FileNotFoundException or DirectoryNotFoundException)
            {
                await host.Terminal.Error.WriteLineAsync(HostileText.OneLine($"evaluate: {problem.Message}"));
                return ExitCode.SomeFailed;
            }
        });
        return command;
    }

    private static Option<string?> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };

    // The project's own files are found from any folder when the program runs from a checkout.
    private static string OfCheckout(string name)
    {
        if (Path.Exists(name)) return name;
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
            if (System.IO.File.Exists(Path.Combine(at, "Chancery.slnx")))
                return Path.Combine(at, name);
        return name;
    }

    private static EvaluationRun Read(string file) =>
        JsonSerializer.Deserialize(System.IO.File.ReadAllBytes(file), EvaluationJsonContext.Default.EvaluationRun) ?? throw new FormatException($"{file}: no figures");

    private static Floors? ReadFloors(string file) =>
        System.IO.File.Exists(file) ? JsonSerializer.Deserialize(System.IO.File.ReadAllBytes(file), EvaluationJsonContext.Default.Floors) : null;

    private static int Pass(Terminal terminal, string file, EvaluationRun run)
    {
        var faults = (ReadFloors(file) ?? throw new FormatException($"{file}: there are no floors yet; make them with --set-floors")).Faults(run);
        foreach (var fault in faults) terminal.Error.WriteLine($"gate: {fault}");
        terminal.Error.WriteLine(faults.Count == 0 ? "gate: passed" : "gate: not passed");
        return faults.Count == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private static void Move(Host host, string file, EvaluationRun run, string? reason)
    {
        var day = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        var moved = (ReadFloors(file) ?? new Floors(run.Corpus, run.Articles, new Dictionary<string, double>(), [])).Moved(run, day, reason);
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
        WriteJson(file, stream => JsonSerializer.Serialize(stream, moved, EvaluationJsonContext.Default.Floors));
        host.Terminal.Error.WriteLine($"gate: {file} holds the floors of {moved.Layers.Count} layers on {moved.Articles} pages");
    }

    private static void WriteRecords(string file, IReadOnlyList<(GoldArticle Article, CodedRecords Coded, ArticleScore Score)> scored)
    {
        using var stream = System.IO.File.Create(file);
        foreach (var (article, coded, _) in scored) RecordLines.Write(stream, article.Id, coded);
    }

    private static void WriteJson(string file, Action<Stream> write)
    {
        using var stream = System.IO.File.Create(file);
        WriteJson(stream, write);
    }

    private static void WriteJson(Stream stream, Action<Stream> write)
    {
        write(stream);
        stream.WriteByte((byte)'\n');
    }
}
