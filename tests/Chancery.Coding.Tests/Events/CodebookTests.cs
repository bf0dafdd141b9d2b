using System.Text.RegularExpressions;
using Chancery.Coding.Actors;
using Chancery.Coding.Events;
using Chancery.Coding.Standings;
using Chancery.Reading;

namespace Chancery.Coding.Tests.Events;

/// <summary>
/// The examples of codebook/events and of the pages on factuality and standings: a sentence, then "=> TYPE SOURCE,SOURCE > TARGET factuality" at the
/// level of states, or "=> ORGANISATION MEMBER status factuality".
/// </summary>
public sealed class CodebookTests
{
    private static readonly Lazy<CodingPipeline> Pipeline = new(() => CodingPipeline.Load(Checkout.Lexicon()));

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
            var report = Pipeline.Value.Code(article, engine.Analyse(sentence));
            var coded = report.Events.Select(Write).Concat(report.Standings.Select(Write)).ToList();
            if (!coded.Contains(expected)) wrong.Add($"{sentence} => {expected}, coded {string.Join("; ", coded)}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static List<(string Sentence, string Expected)> Examples(string page)
    {
        var lines = File.ReadAllLines(Path.Combine(Checkout.Root, "codebook", page + ".md"));
        var examples = new List<(string, string)>();
        for (var i = 1; i < lines.Length; i++)
            if (lines[i].StartsWith("=> ", StringComparison.Ordinal))
                examples.Add((lines[i - 1], lines[i][3..]));
        return examples;
    }

    private static string Write(CodedEvent e) =>
        $"{e.Type.ToString().ToUpperInvariant()} {States(e.Source)} > {(e.Target.Count == 0 ? "" : States(e.Target) + " ")}{e.Factuality.ToString().ToLowerInvariant()}";

    private static string Write(Standing s) =>
        $"{s.Organisation} {s.Member} {Regex.Replace(s.Status.ToString(), "(?<=[a-z])(?=[A-Z])", "-", RegexOptions.None, TimeSpan.FromSeconds(1)).ToLowerInvariant()} {s.Factuality.ToString().ToLowerInvariant()}";

    private static string States(IEnumerable<ActorCode> codes) => string.Join(',', codes.Select(c => c.State).Distinct());
}
