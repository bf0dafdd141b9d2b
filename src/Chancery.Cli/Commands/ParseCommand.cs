using System.CommandLine;
using System.Text;
using Chancery.Cli.Installation;
using Chancery.Cli.Running;
using Chancery.Language;
using Chancery.Language.Conllu;
using Chancery.Reading;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery parse</c>: text to CoNLL-U.</summary>
internal static class ParseCommand
{
    // Read from a tokenised file at once: enough that sentences of like length meet, little enough to stream.
    private const int SentencesAtOnce = 512;

    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var options = new CommonOptions();
        var inputs = CommonOptions.InputsNamed("INPUT", "Files of plain text or CoNLL-U, pages, or - for standard input.", ArgumentArity.OneOrMore);
        var kind = new Option<string>("--input")
        {
            Description = "text: the file is text and is parsed as it stands. conllu: its tokens and sentences are kept, all else is predicted. "
                + "article: the file is read as by 'code' and its body parsed. Without it: conllu for .conllu, article for .html and .jsonl, else text.",
            HelpName = "text|conllu|article",
        };
        kind.AcceptOnlyFromAmong("text", "conllu", "article");
        var treebank = new Option<string>("--treebank")
        {
            Description = "Whose conventions to follow, where the treebanks that the model was trained on differ. Without it: the model's own choice, GUM.",
            HelpName = "EWT|GUM",
        };
        treebank.AcceptOnlyFromAmong("EWT", "GUM");
        var format = CommonOptions.Format("conllu, the format of Universal Dependencies; there is no other.", "conllu");
        var command = new ExampleCommand("parse", "Parse text: sentences, words, parts of speech, features, lemmas and dependency trees, as CoNLL-U.",
            "echo 'Moscow warns Armenia.' | chancery parse -",
            "chancery parse --input conllu tokens.conllu > trees.conllu")
        {
            inputs, kind, treebank, format, options.Models, options.Lexicon,
        };
        command.SetAction(async (line, cancel) =>
        {
            var rooms = options.Open(host, line);
            await using var output = new StreamWriter(host.Terminal.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            var parse = new Parsing(host.Terminal, rooms, line.GetValue(treebank), new ConlluWriter(output));
            var failed = false;
            foreach (var input in line.GetRequiredValue(inputs))
            {
                failed |= !parse.Input(input, line.GetValue(kind) ?? KindOf(input), cancel);
                await output.FlushAsync(cancel);
            }
            return failed ? ExitCode.SomeFailed : ExitCode.Done;
        });
        return command;
    }

    private static string KindOf(string input)
    {
        var name = input.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? input[..^3] : input;
        return Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".CONLLU" => "conllu",
            ".HTML" or ".HTM" or ".JSONL" => "article",
            _ => Directory.Exists(input) ? "article" : "text",
        };
    }

    private sealed class Parsing(Terminal terminal, IRooms rooms, string? treebank, ConlluWriter writer)
    {
        private readonly Lazy<ILanguageEngine> _engine = new(() => treebank is null ? rooms.Engine : rooms.Engine.Following(treebank));

        public bool Input(string input, string kind, CancellationToken cancel)
        {
            try
            {
                return kind switch
                {
                    "article" => Articles(input, cancel),
                    "conllu" => Tokens(input, cancel),
                    _ => Text(input),
                };
            }
            catch (ConlluFormatException problem)
            {
                return Failed(input, "not-conllu", problem.Message);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                return Failed(input, "not-readable", problem.Message);
            }
        }

        private bool Articles(string input, CancellationToken cancel)
        {
            var all = true;
            foreach (var read in rooms.Read(input, ReadOptions.Default, terminal.Input))
            {
                cancel.ThrowIfCancellationRequested();
                if (read.IsArticle) writer.Write(_engine.Value.Analyse(read.Article.Text), read.Article.Id);
                else all = Failed(read.Input, read.Problem.Code, read.Problem.Message);
            }
            return all;
        }

        private bool Tokens(string input, CancellationToken cancel)
        {
            using var reader = Open(input);
            foreach (var sentences in ConlluReader.Read(reader, input).Chunk(SentencesAtOnce))
            {
                cancel.ThrowIfCancellationRequested();
                var given = GivenTokens.Of(sentences);
                writer.Write(_engine.Value.Analyse(given.Text, given.Sentences));
            }
            return true;
        }

        private bool Text(string input)
        {
            using var reader = Open(input);
            var text = reader.ReadToEnd();
            if (string.IsNullOrWhiteSpace(text)) return Failed(input, "empty-input", "There is no text in it.");
            writer.Write(_engine.Value.Stream(text), input == "-" ? null : Path.GetFileName(input));
            return true;
        }

        private StreamReader Open(string input)
        {
            var stream = input == "-" ? terminal.Input : File.OpenRead(input);
            if (input.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) stream = new System.IO.Compression.GZipStream(stream, System.IO.Compression.CompressionMode.Decompress);
            return new StreamReader(stream, Encoding.UTF8);
        }

        private bool Failed(string input, string code, string message)
        {
            Problems.Write(terminal, input, new ReadProblem(code, message));
            return false;
        }
    }
}
