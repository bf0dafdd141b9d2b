using Chancery.Coding.Statements;
using Chancery.Coding.Tests.Times;
using Chancery.Reading;

namespace Chancery.Coding.Tests.Statements;

public sealed class StatementsCodebookTests
{
    [Fact]
    public void Texts_give_the_statements_that_the_codebook_says() => Compare("statements", 25, (draft, expected) =>
    {
        var got = draft.Statements.Count == 0 ? "nobody → nothing" : string.Join("\n   ", draft.Statements.Select(Show));
        var wanted = string.Join("\n   ", expected.Select(e => $"{e.Asked} → {e.Answer}"));
        return got == wanted ? null : $"{got}\nnot\n   {wanted}";
    });

    [Fact]
    public void Acts_are_the_word_of_whom_the_codebook_says() => Compare("speech", 8, (draft, expected) =>
    {
        foreach (var (asked, answer) in expected)
        {
            var speech = draft.Speech.SpeechAt(draft.Document.Word(asked[1..]));
            var verdict = speech is null || speech.Verdict is SpeechVerdict.Neutral or SpeechVerdict.Doubtful ? "" : $", {speech.Verdict.ToString().ToLowerInvariant()}";
            var got = speech is null ? "the narrator" : $"{speech.Speaker?.Name}: {speech.Kind.ToString().ToLowerInvariant()}{verdict}";
            if (got != answer) return $"{asked} is {got}, not {answer}";
        }
        return null;
    });

    private static void Compare(string block, int atLeast, Func<Draft, IReadOnlyList<(string Asked, string Answer)>, string?> difference)
    {
        var examples = CodebookPage.Read("statements.md", block).ToList();
        Assert.True(examples.Count >= atLeast);
        var texts = examples.Select(e => e.Text.Replace("¶", "\n\n", StringComparison.Ordinal)).ToList();
        var documents = ParsedCodebook.Engine.Analyse(texts);
        var differences = new List<string>();
        for (var i = 0; i < examples.Count; i++)
        {
            var draft = new Draft(new Article { Id = "test", Language = "en", Text = texts[i] }, documents[i]);
            foreach (var stage in ParsedCodebook.Stages) stage.Run(draft);
            if (difference(draft, examples[i].Expected) is { } wrong) differences.Add($"line {examples[i].Line}: {examples[i].Text}\n   {wrong}");
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    private static string Show(Statement statement) =>
        $"{statement.Speaker}{(statement.SpeakerOf is { } code ? $" ({code})" : "")} → {(statement.Quote is null ? "reported" : string.Join(" + ", [statement.Quote, .. statement.QuoteMore]))}";
}
