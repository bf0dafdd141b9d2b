using Chancery.Coding.Actors;
using Chancery.Coding.Events;
using Chancery.Reading;

namespace Chancery.Coding.Tests.Events;

/// <summary>The examples of codebook/events: a sentence, then "=> TYPE SOURCE,SOURCE > TARGET factuality" at the level of states.</summary>
public sealed class EventCodebookTests
{
    private static readonly Lazy<CodingPipeline> Pipeline = new(() => CodingPipeline.Load(Checkout.Lexicon()));

    public static TheoryData<string> Pages => [.. Enum.GetNames<EventType>().Select(n => n.ToLowerInvariant())];

    [Theory, MemberData(nameof(Pages))]
    public void Every_type_has_a_page_and_its_examples_are_coded_as_it_says(string type)
    {
        var examples = Examples(type);
        Assert.NotEmpty(examples);
        var engine = TestEngine.OrSkip();

        var wrong = new List<string>();
        foreach (var (sentence, expected) in examples)
        {
            var article = new Article { Id = "example", Language = "en", Published = new DateOnly(2024, 6, 5), Text = sentence };
            var coded = Pipeline.Value.Code(article, engine.Analyse(sentence)).Events.Select(Write).ToList();
            if (!coded.Contains(expected)) wrong.Add($"{sentence} => {expected}, coded {string.Join("; ", coded)}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static List<(string Sentence, string Expected)> Examples(string type)
    {
        var lines = File.ReadAllLines(Path.Combine(Checkout.Root, "codebook", "events", type + ".md"));
        var examples = new List<(string, string)>();
        for (var i = 1; i < lines.Length; i++)
            if (lines[i].StartsWith("=> ", StringComparison.Ordinal))
                examples.Add((lines[i - 1], lines[i][3..]));
        return examples;
    }

    private static string Write(CodedEvent e) =>
        $"{e.Type.ToString().ToUpperInvariant()} {States(e.Source)} > {(e.Target.Count == 0 ? "" : States(e.Target) + " ")}{e.Factuality.ToString().ToLowerInvariant()}";

    private static string States(IEnumerable<ActorCode> codes) => string.Join(',', codes.Select(c => c.State).Distinct());
}
