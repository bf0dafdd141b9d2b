using System.Buffers;
using System.CommandLine;
using Chancery.Cli.Installation;
using Chancery.Cli.Printing;
using Chancery.Cli.Running;
using Chancery.Coding.Json;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery explain</c>: how a report came about.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var options = new CommonOptions();
        var inputs = CommonOptions.InputsNamed("INPUT", "A page to explain (.html, .txt, .jsonl, each also .gz), or - for standard input.", ArgumentArity.ZeroOrMore);
        var text = new Option<string?>("--text") { Description = "Explain this sentence or text instead of a file.", HelpName = "TEXT" };
        var sentence = new Option<int?>("--sentence") { Description = "Only the sentence with this number, from 1.", HelpName = "N", CustomParser = given => CommonOptions.ParseNumber(given, int.MaxValue) };
        var format = CommonOptions.Format("text: for reading. json: one line for each article. Without it: text on a terminal, json in a pipe.", "text", "json");
        var command = new ExampleCommand("explain", "Show how each sentence was parsed, which actors and frames were weighed, what was coded, what was not, and why.",
            "chancery explain --text 'Moscow warned Armenia on Wednesday against leaving the CSTO.'",
            "chancery explain --sentence 3 samples/georgia-lithuania-envoy.txt")
        {
            inputs, text, sentence, format, options.Published, options.Outlet, options.Lexicon, options.Models,
        };
        command.Validators.Add(given =>
        {
            if (given.GetValue(inputs) is { Length: > 0 } == given.GetValue(text) is not null) given.AddError("Give a page to explain, or a text with --text.");
        });
        command.SetAction((line, cancel) =>
        {
            var wantsText = CommonOptions.WantsText(line, format, host.Terminal);
            var only = line.GetValue(sentence);
            var reading = options.Reading(line);
            var rooms = options.Open(host, line);
            if (line.GetValue(text) is { } given) rooms = new GivenText(rooms, given);
            return new ArticleRun(host, rooms).Code(
                line.GetValue(inputs) is { Length: > 0 } named ? named : ["--text"], reading, threads: 1, withTrail: true,
                outcome => wantsText ? Text(host.Terminal, rooms, outcome, only) : Json(rooms, outcome, only), cancel);
        });
        return command;
    }

    private static byte[] Text(Terminal terminal, IRooms rooms, ArticleOutcome outcome, int? only)
    {
        var page = new Page(terminal.Width, terminal.Colour);
        var coded = outcome.Coded!;
        ReportPrinter.PrintHead(page, coded.Report.Article, outcome.Read.Input);
        ExplanationPrinter.PrintStages(page, rooms.Stages);
        var sentences = coded.Body.Sentences;
        for (var i = 0; i < sentences.Count; i++)
            if (only is null || only == i + 1)
                ExplanationPrinter.PrintSentence(page, sentences[i], i + 1, coded.Report, coded.Trail!, rooms.Stages);
        if (only > sentences.Count) page.Line(0, ($"There is no sentence {only}: the text has {sentences.Count}.", Ink.Bad));
        return page.ToBytes();
    }

    private static ReadOnlyMemory<byte> Json(IRooms rooms, ArticleOutcome outcome, int? only)
    {
        var explanation = ExplanationJson.From(rooms.Stages, outcome.Coded!.Body, outcome.Coded.Report, outcome.Coded.Trail!);
        if (only is not null) explanation = explanation with { Sentences = [.. explanation.Sentences.Where(sentence => sentence.Sentence == only)] };
        var line = new ArrayBufferWriter<byte>(64 * 1024);
        explanation.WriteLine(line);
        return line.WrittenMemory;
    }
}
