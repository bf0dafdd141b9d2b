using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Chancery.Ledger;

namespace Chancery.Cli.Commands;

/// <summary>The options of the commands that use the record: one meaning, one wording.</summary>
internal sealed class RecordOptions
{
    private const string DefaultFile = "chancery.db";

    /// <summary>Where the record lies.</summary>
    public Option<string?> Database { get; } = new("--db")
    {
        Description = $"The record: a file, or postgresql://user:password@host/database. Without it CHANCERY_DB, else {DefaultFile} in this folder.",
        HelpName = "FILE|URL",
    };

    /// <summary>What the record said then.</summary>
    public Option<DateTimeOffset?> AsOf { get; } = Moment("--as-of", "What the record said at that moment: YYYY-MM-DD (the end of that day) or YYYY-MM-DDTHH:MM:SSZ.", endOfDay: true);

    /// <summary>First day.</summary>
    public Option<DateOnly?> From { get; } = Day("--from", "Only what happened on this day or later: YYYY-MM-DD, YYYY-MM or YYYY.", last: false);

    /// <summary>Last day.</summary>
    public Option<DateOnly?> To { get; } = Day("--to", "Only what happened on this day or before: YYYY-MM-DD, YYYY-MM or YYYY.", last: true);

    /// <summary>The record's address.</summary>
    public string Address(ParseResult line) =>
        line.GetValue(Database) ?? (Environment.GetEnvironmentVariable("CHANCERY_DB") is { Length: > 0 } set ? set : DefaultFile);

    /// <summary>Opens the record to ask it.</summary>
    public Book Open(ParseResult line) => Book.Open(Address(line), mayCreate: false);

    /// <summary>Opens the record to enter something; makes it when there is none.</summary>
    public Book OpenOrMake(ParseResult line) => Book.Open(Address(line), mayCreate: true);

    /// <summary>An option that takes a moment.</summary>
    public static Option<DateTimeOffset?> Moment(string name, string description, bool endOfDay) => new(name)
    {
        Description = description,
        HelpName = "TIME",
        CustomParser = given =>
        {
            var word = given.Tokens[0].Value;
            if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return new DateTimeOffset(day, endOfDay ? new TimeOnly(23, 59, 59) : TimeOnly.MinValue, TimeSpan.Zero);
            if (DateTimeOffset.TryParse(word, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && word.Contains('T', StringComparison.Ordinal)) return moment;
            given.AddError($"'{word}' is not a moment. Write it as 2024-06-05 or 2024-06-05T12:00:00Z.");
            return null;
        },
    };

    private static Option<DateOnly?> Day(string name, string description, bool last) => new(name)
    {
        Description = description,
        HelpName = "DAY",
        CustomParser = given => Parse(given, last),
    };

    private static DateOnly? Parse(ArgumentResult given, bool last)
    {
        var word = given.Tokens[0].Value;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (DateOnly.TryParseExact(word, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) return last ? month.AddMonths(1).AddDays(-1) : month;
        if (DateOnly.TryParseExact(word, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)) return last ? year.AddYears(1).AddDays(-1) : year;
        given.AddError($"'{word}' is not a day, month or year. Write it as 2024-06-05, 2024-06 or 2024.");
        return null;
    }
}
