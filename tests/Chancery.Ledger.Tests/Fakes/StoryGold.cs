using System.Text.RegularExpressions;
using Chancery.Coding.Json;

namespace Chancery.Ledger.Tests.Fakes;

/// <summary>The reports of corpus/stories with the groups given by hand; corpus/stories/README.md tells the form of the files.</summary>
internal static partial class StoryGold
{
    /// <summary>All reports in the order of the files.</summary>
    public static IReadOnlyList<GoldReport> All { get; } = [.. Directory.GetFiles(Path.Combine(Checkout.Root, "corpus", "stories"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static List<GoldReport> Read(string file)
    {
        var reports = new List<GoldReport>();
        foreach (var part in File.ReadAllText(file).Split("## ", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = part.TrimEnd().Split('\n');
            if (lines[0].Split('|', StringSplitOptions.TrimEntries) is not [var id, var outlet, var day, var carriers, var title]) throw new FormatException($"{file}: '{lines[0]}'");
            var story = lines[1]["story: ".Length..].Trim();
            string text;
            List<(string Line, string Act)> events;
            if (story.StartsWith('='))
            {
                var original = reports.Find(report => report.Report.Article.Id == story[1..].Split(' ')[0]) ?? throw new FormatException($"{file}: {story} copies nothing");
                text = Changed(original.Report.Article.Text, story);
                (story, events) = (original.Story, [.. original.Lines.Select(line => (Line: Swapped(line.Line, lines[1]), line.Act)).Where(line => text.Contains(Words(line.Line), StringComparison.Ordinal))]);
            }
            else
            {
                text = string.Join('\n', lines.Skip(2).TakeWhile(line => !line.StartsWith('!'))).Trim();
                events = [.. lines.Where(line => line.StartsWith("! ", StringComparison.Ordinal)).Select(line => (line[2..], line.Split('|', StringSplitOptions.TrimEntries)[3]))];
            }
            var coded = events.Select((line, i) => Event(line.Line, i, text, file)).ToList();
            reports.Add(new GoldReport(
                story, [.. events.Select(line => line.Act)], events,
                new ReportJson(new ArticleJson(id, null, outlet, title.Trim(), day, "given", "en", [.. carriers.Split('>', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], text), coded, [], [], [])));
        }
        return reports;
    }

    private static EventJson Event(string line, int number, string text, string file)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        if (cells is not [var act, var day, var factuality, _, var words] || Act().Match(act) is not { Success: true } match) throw new FormatException($"{file}: '{line}'");
        var days = day.Split("..");
        return Reports.Event($"e{number}", match.Groups["type"].Value, match.Groups["source"].Value.Trim(), match.Groups["target"].Value.Trim(), text, words, day == "-" ? null : days[0], factuality,
            match.Groups["mode"].Success ? match.Groups["mode"].Value : null, lastDay: day == "-" ? null : days[^1]);
    }

    private static string Words(string line) => line.Split('|', StringSplitOptions.TrimEntries)[4];

    private static string Changed(string text, string how)
    {
        var paragraphs = text.Split("\n\n").ToList();
        if (how.Contains(" first", StringComparison.Ordinal)) paragraphs.RemoveRange(1, paragraphs.Count - 1);
        else if (how.Contains(" cut", StringComparison.Ordinal) && paragraphs.Count > 1) paragraphs.RemoveAt(paragraphs.Count - 1);
        foreach (Match drop in Drop().Matches(how)) paragraphs.RemoveAt(int.Parse(drop.Groups["number"].Value) - 1);
        var changed = string.Join("\n\n", paragraphs);
        changed = Swapped(changed, how);
        return how.IndexOf(" +", StringComparison.Ordinal) is > 0 and var plus ? $"{how[(plus + 2)..].Split('"')[0].Trim()} {changed}" : changed;
    }

    private static string Swapped(string text, string how) =>
        Swap().Matches(how).Aggregate(text, (changed, swap) => changed.Replace(swap.Groups["old"].Value, swap.Groups["new"].Value, StringComparison.Ordinal));

    [GeneratedRegex(@"\A(?<type>[A-Z]+)(?:/(?<mode>[a-z-]+))? (?<source>[^>]+)>(?<target>.*)\z", RegexOptions.None, 1000)]
    private static partial Regex Act();

    [GeneratedRegex(" -(?<number>[0-9])", RegexOptions.None, 1000)]
    private static partial Regex Drop();

    [GeneratedRegex("\"(?<old>[^\"]+)\"=>\"(?<new>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Swap();
}

/// <summary>A report with the groups to which it and its events belong.</summary>
/// <param name="Story">Name of the story.</param>
/// <param name="Acts">For each event the name of the act.</param>
/// <param name="Lines">The events as written down.</param>
/// <param name="Report">The report.</param>
internal sealed record GoldReport(string Story, IReadOnlyList<string> Acts, IReadOnlyList<(string Line, string Act)> Lines, ReportJson Report);
