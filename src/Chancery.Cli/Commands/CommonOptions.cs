using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Chancery.Cli.Installation;
using Chancery.Reading;

namespace Chancery.Cli.Commands;

/// <summary>The arguments and options that several commands share: one meaning, one wording.</summary>
internal sealed class CommonOptions
{
    /// <summary>What to read.</summary>
    public Argument<string[]> Inputs { get; } =
        InputsNamed("INPUT", "Files: pages (.html), texts (.txt), collections (.jsonl, .json, .csv, .tsv), feeds (.xml), crawls and archives (.warc, .wacz, .zip, .tar.gz, .mbox), each also .gz; folders of them; addresses of pages and feeds (https://…); or - for standard input.", ArgumentArity.OneOrMore);

    /// <summary>A lexicon of the user's own.</summary>
    public Option<string> Lexicon { get; } = Folder("--lexicon", "Add the frames and actors in this folder to the lexicon that comes with Chancery; where both have a row, this folder's counts.");

    /// <summary>Other models.</summary>
    public Option<string> Models { get; } = Folder("--models", "Use the models in this folder instead of those that come with Chancery.");

    /// <summary>The day of publication.</summary>
    public Option<DateOnly?> Published { get; } = new("--published")
    {
        Description = "Day of publication of all inputs, whatever the pages say: YYYY-MM-DD.",
        HelpName = "DATE",
        CustomParser = ParseDay,
    };

    /// <summary>The publisher.</summary>
    public Option<string?> Outlet { get; } = new("--outlet") { Description = "Publisher of all inputs, whatever the pages say.", HelpName = "NAME" };

    /// <summary>Where to begin.</summary>
    public Option<int?> From { get; } = new("--from")
    {
        Description = "Begin at this record of an archive, a table or a file of lines, by its number as messages name it: a run that was stopped goes on there.",
        HelpName = "N",
        CustomParser = given => ParseNumber(given, int.MaxValue),
    };

    /// <summary>Whether private addresses may be fetched.</summary>
    public Option<bool> AllowPrivate { get; } = new("--allow-private") { Description = "Fetch from private and local addresses too. Without it they are refused, also where a link or a redirect leads to one." };

    /// <summary>How many articles at once.</summary>
    public Option<int?> Threads { get; } = new("--threads")
    {
        Description = "How many articles to work on at once, as many as there are processors when not given. The output is the same for any number.",
        HelpName = "N",
        CustomParser = given => ParseNumber(given, 1024),
    };

    /// <summary>The output's format.</summary>
    /// <param name="description">What there is to choose.</param>
    /// <param name="names">The formats.</param>
    public static Option<string?> Format(string description, params string[] names)
    {
        var option = new Option<string?>("--format") { Description = description, HelpName = string.Join('|', names) };
        option.AcceptOnlyFromAmong(names);
        return option;
    }

    /// <summary>The rooms with the folders that were chosen.</summary>
    public IRooms Open(Host host, ParseResult line) => host.Open(Folders(line));

    /// <summary>The folders that were chosen.</summary>
    public RoomFolders Folders(ParseResult line) => new(RoomFolders.Installed.Lexicon, line.GetValue(Models) ?? RoomFolders.Installed.Models, line.GetValue(Lexicon));

    /// <summary>What the caller says of the input.</summary>
    public ReadOptions Reading(ParseResult line) => ReadOptions.Default with
    {
        Published = line.GetValue(Published),
        Outlet = line.GetValue(Outlet),
        From = line.GetValue(From) ?? 1,
        Fetch = Chancery.Reading.Fetching.FetchOptions.Default with { AllowPrivate = line.GetValue(AllowPrivate) },
    };

    /// <summary>How many articles at once.</summary>
    public int ThreadCount(ParseResult line) => line.GetValue(Threads) ?? Environment.ProcessorCount;

    /// <summary>The format asked for, else readable on a terminal and JSON in a pipe.</summary>
    public static bool WantsText(ParseResult line, Option<string?> format, Terminal terminal) =>
        line.GetValue(format) is { } name ? name == "text" : terminal.OutputIsTerminal;

    private static DateOnly? ParseDay(ArgumentResult given)
    {
        var word = given.Tokens[0].Value;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        given.AddError($"'{word}' is not a day. Write it as YYYY-MM-DD, for example 2024-06-05.");
        return null;
    }

    private static Option<string> Folder(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "DIR" };
        option.Validators.Add(given =>
        {
            if (given.Tokens.Count > 0 && !Directory.Exists(given.Tokens[0].Value)) given.AddError($"There is no folder '{given.Tokens[0].Value}' ({name}).");
        });
        return option;
    }

    /// <summary>A number from 1.</summary>
    /// <param name="given">What was given.</param>
    /// <param name="most">The largest number that makes sense.</param>
    public static int? ParseNumber(ArgumentResult given, int most)
    {
        if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most) return number;
        given.AddError(string.Create(CultureInfo.InvariantCulture, $"'{given.Tokens[0].Value}' is not a number from 1 to {most}."));
        return null;
    }

    /// <summary>Takes inputs, but not a mistyped option for one.</summary>
    public static Argument<string[]> InputsNamed(string name, string description, ArgumentArity arity)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = arity };
        argument.Validators.Add(given =>
        {
            foreach (var token in given.Tokens)
                if (token.Value is ['-', _, ..])
                    given.AddError(UsageError.Unknown(token.Value, given.Parent is CommandResult { Command: var command } ? command : null));
        });
        return argument;
    }
}
