using System.Text.RegularExpressions;
using Chancery.Coding.Actors;
using Chancery.Coding.Events;
using Chancery.Coding.Standings;
using Chancery.Reading;

namespace Chancery.Coding.Tests.Events;

/// <summary>
/// The examples of codebook/events and of the pages on factuality and standings: a sentence, then a line for each event, "=> TYPE SOURCE,SOURCE > TARGET factuality"
/// at the level of states, or for each standing, "=> ORGANISATION MEMBER status factuality"; "=> nothing" where there is none. Nothing else may be coded.
/// </summary>
public sealed class CodebookTests
{
    private const string Arrow = "=> ";

    public static TheoryData<string> Pages => [.. Enum.GetNames<EventType>().Select(n => $"events/{n.ToLowerInvariant()}"), "factuality", "standings"];

    [Theory, MemberData(nameof(Pages))]
    public void Every_page_has_examples_and_they_are_coded_as_it_says(string page)
    {
        var examples = Examples(page);
        Assert.NotEmpty(examples);
        var engine = TestEngine.OrSkip();

        var wrong = new List<string>();
        foreach (var (sentence, expected) in examples)
        {
            var article = new Article { Id = "example", Language = "en", Published = new DateOnly(2024, 6, 5), Text = sentence };
            var report = TestEngine.Pipeline.Value.Code(article, engine.Analyse(sentence));
            // A page on standings tells all of them and leaves out the events behind them; the others tell all events.
            var coded = page == "standings" ? report.Standings.Select(Write) : report.Events.Select(Write);
            var (told, found) = (Line(expected), Line(coded));
            if (told != found) wrong.Add($"{sentence}\n   {told}\n   coded {found}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Each line that is followed by lines with "=> ", with what these tell; "=> nothing" tells that nothing is coded.</summary>
    private static List<(string Sentence, IReadOnlyList<string> Expected)> Examples(string page)
    {
        var lines = File.ReadAllLines(Path.Combine(Checkout.Root, "codebook", page + ".md"));
        var examples = new List<(string, IReadOnlyList<string>)>();
        for (var i = 1; i < lines.Length; i++)
            if (IsCoding(lines[i]) && !IsCoding(lines[i - 1]))
                examples.Add((lines[i - 1], [.. lines.Skip(i).TakeWhile(IsCoding).Select(l => l[Arrow.Length..]).Where(l => l != "nothing")]));
        return examples;
    }

    private static bool IsCoding(string line) => line.StartsWith(Arrow, StringComparison.Ordinal);

    private static string Line(IEnumerable<string> coded) => coded.Order(StringComparer.Ordinal).DefaultIfEmpty("nothing").Aggregate((a, b) => $"{a}; {b}");

    private static string Write(CodedEvent e) =>
        $"{e.Type.ToString().ToUpperInvariant()} {States(e.Source)} > {(e.Target.Count == 0 ? "" : States(e.Target) + " ")}{e.Factuality.ToString().ToLowerInvariant()}";

    private static string Write(Standing s) =>
        $"{s.Organisation} {s.Member} {Regex.Replace(s.Status.ToString(), "(?<=[a-z])(?=[A-Z])", "-", RegexOptions.None, TimeSpan.FromSeconds(1)).ToLowerInvariant()} {s.Factuality.ToString().ToLowerInvariant()}";

    private static string States(IEnumerable<ActorCode> codes) => string.Join(',', codes.Select(c => c.State).Distinct());
}
