using Chancery.Language;

namespace Chancery.Coding.Tests.Times;

public sealed class TimesCodebookTests
{
    [Fact]
    public void Expressions_mean_what_the_codebook_says()
    {
        var examples = CodebookPage.Read("times.md", "times").ToList();
        Assert.True(examples.Count > 50);
        Agree(examples.SelectMany(e => Differences(e, PlainText.Untagged(e.Text), all: true)));
    }

    [Fact]
    public void Acts_have_the_times_that_the_codebook_says()
    {
        var examples = CodebookPage.Read("times.md", "times parsed").ToList();
        var documents = TestEngine.OrSkip().Analyse([.. examples.Select(e => e.Text)]);
        Agree(examples.SelectMany((e, i) => Differences(e, documents[i], all: false)));
    }

    private static void Agree(IEnumerable<string> differences) => Assert.True(!differences.Any(), string.Join("\n", differences));

    private static IEnumerable<string> Differences(CodebookExample example, Document document, bool all)
    {
        var draft = Drafts.Of(document, example.Published);
        var found = draft.Times.All.Select(m => (Text: m.Span.In(example.Text), Days: Drafts.Show(m.Start, m.End))).ToList();
        if (all && found.Count != example.Expected.Count) yield return $"line {example.Line}: found {string.Join(", ", found)} in: {example.Text}";
        foreach (var (asked, answer) in example.Expected)
        {
            var got = asked[0] == '@'
                ? draft.Times.Of(document.Word(asked[1..])) is var time && Drafts.Show(time.Start, time.End) is { Length: > 0 } days ? days : "unknown"
                : found.FirstOrDefault(f => f.Text == asked) is { Text: not null } mention ? mention.Days.Length > 0 ? mention.Days : "unresolved" : "not found";
            if (got != answer) yield return $"line {example.Line}: {asked} is {got}, not {answer}, in: {example.Text}";
        }
    }
}
