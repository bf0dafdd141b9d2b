using System.CommandLine;
using Chancery.Cli.Installation;
using Chancery.Cli.Printing;
using Chancery.Coding;
using Chancery.Coding.Petrarch;
using Chancery.Reading;
using Chancery.Reading.Knowledge;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery lexicon</c>: checks the lexicon, brings dictionaries of other coders into its shape.</summary>
internal static class LexiconCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Host host) => new ExampleCommand("lexicon", "Check the lexicon, or one of your own over it; turn PETRARCH's dictionaries into its shape.",
        "chancery lexicon check",
        "chancery lexicon check my-lexicon/",
        "chancery lexicon import-petrarch Phoenix.Countries.actors.txt CAMEO.2.0.txt --output my-lexicon/")
    {
        Check(host), Import(host),
    };

    private static Command Check(Host host)
    {
        var folder = new Argument<string?>("DIR") { Description = "A folder with frames and actors of your own, checked together with the lexicon that comes with Chancery.", Arity = ArgumentArity.ZeroOrOne };
        folder.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var name }] && !Directory.Exists(name)) given.AddError($"There is no folder '{name}'.");
        });
        var command = new ExampleCommand("check", "Name everything that is wrong in the files of the lexicon, as file:line. Exit code 1 when something is.", "chancery lexicon check my-lexicon/") { folder };
        command.SetAction(line =>
        {
            var own = line.GetValue(folder);
            var problems = LexiconCheck.Run(RoomFolders.Installed.Lexicon, own).ToList();
            if (problems.Count == 0 && Reading() is { } problem) problems.Add(problem);
            foreach (var one in problems) host.Terminal.Error.WriteLine(HostileText.OneLine(one.Message));
            line.InvocationConfiguration.Output.WriteLine(problems.Count == 0 ? $"{own ?? RoomFolders.Installed.Lexicon}: nothing is wrong." : $"{problems.Count} problem{(problems.Count > 1 ? "s" : "")}.");
            return problems.Count == 0 ? ExitCode.Done : ExitCode.SomeFailed;
        });
        return command;
    }

    private static LexiconException? Reading()
    {
        try
        {
            ArticleReader.Load(RoomFolders.Installed.Lexicon);
            return null;
        }
        catch (LexiconException problem)
        {
            return problem;
        }
    }

    private static Command Import(Host host)
    {
        var files = CommonOptions.InputsNamed("FILE", "Dictionaries of PETRARCH or PETRARCH2: actors or verbs (.txt).", ArgumentArity.OneOrMore);
        var output = new Option<string>("--output") { Description = "Folder for the lexicon that is written; use it with --lexicon.", HelpName = "DIR", Required = true };
        var command = new ExampleCommand("import-petrarch", "Turn dictionaries of PETRARCH into a lexicon to be used with --lexicon; name every line that has no counterpart.",
            "chancery lexicon import-petrarch Phoenix.MilNonState.actors.txt --output my-lexicon/") { files, output };
        command.SetAction(line =>
        {
            var folder = line.GetRequiredValue(output);
            var import = new PetrarchImport(RoomFolders.Installed.Lexicon);
            var failed = false;
            foreach (var file in line.GetRequiredValue(files))
                try
                {
                    import.Read(file, File.ReadLines(file));
                }
                catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
                {
                    host.Terminal.Error.WriteLine(HostileText.OneLine($"{file}: {problem.Message}"));
                    failed = true;
                }
            foreach (var (name, content) in import.Files())
            {
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, content);
            }
            foreach (var note in import.Notes) host.Terminal.Error.WriteLine(HostileText.OneLine(note));
            line.InvocationConfiguration.Output.WriteLine($"{import.Actors} names of actors and {import.Frames} frames written to {folder}; {import.Notes.Count} lines have no counterpart.");
            return failed ? ExitCode.SomeFailed : ExitCode.Done;
        });
        return command;
    }
}
