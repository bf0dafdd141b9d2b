using System.Globalization;
using Chancery.Coding;
using Chancery.Language;
using Spectre.Console;

namespace Chancery.Cli.Printing;

/// <summary>How a report came about, sentence by sentence: the tree, what each stage weighed, what was coded and what was not, and why.</summary>
internal static class ExplanationPrinter
{
    private const int OutcomeRoom = 14;

    /// <summary>Writes the stages of coding as a table.</summary>
    public static void PrintStages(Page page, IReadOnlyList<ICodingStage> stages)
    {
        page.Line(0, ("STAGES", Ink.Heading), ("  in the order in which they run; in frames S is the source, T the target, X another word, ~ a clause", Ink.Faint));
        var room = stages.Select(stage => stage.Name.Length).DefaultIfEmpty(0).Max() + 2;
        foreach (var stage in stages)
            page.Labelled(2, stage.Name, Ink.Strong, room, ($"needs {stage.Needs}", Ink.Faint), (" → ", Ink.Faint), (stage.Adds, Ink.Plain));
        page.Gap();
    }

    /// <summary>Writes one sentence.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="report">What was put on record of the whole article.</param>
    /// <param name="trail">What was weighed.</param>
    /// <param name="stages">The stages, for their order.</param>
    public static void PrintSentence(Page page, Sentence sentence, int number, Report report, Trail trail, IReadOnlyList<ICodingStage> stages)
    {
        page.Line(0, (string.Create(CultureInfo.InvariantCulture, $"SENTENCE {number}"), Ink.Heading),
            (string.Create(CultureInfo.InvariantCulture, $"  characters {sentence.Span.Start}–{sentence.Span.End}"), Ink.Faint));
        page.Line(2, (sentence.ToString(), Ink.Plain));
        page.Gap();
        PrintTree(page, sentence);
        page.Gap();
        PrintNotes(page, sentence, trail, stages);
        PrintCoded(page, sentence, report);
        page.Gap();
    }

    private static void PrintTree(Page page, Sentence sentence)
    {
        var lines = TreeDrawing.Draw(sentence);
        foreach (var word in sentence.Words)
        {
            var lemma = string.Equals(word.Lemma, word.Form, StringComparison.OrdinalIgnoreCase) ? "" : $"  {word.Lemma}";
            page.Drawn("  " + lines[word.Index], (word.Form, Ink.Strong), ($"  {word.Upos}", Ink.Plain), ($"  {word.Relation}", Ink.Good), (lemma, Ink.Faint));
        }
    }

    private static void PrintNotes(Page page, Sentence sentence, Trail trail, IReadOnlyList<ICodingStage> stages)
    {
        List<string> order = [.. stages.Select(stage => stage.Name)];
        var here = trail.Notes.Where(note => sentence.Span.Start <= note.Span.Start && note.Span.Start < sentence.Span.End);
        foreach (var stage in here.GroupBy(note => note.Stage).OrderBy(group => order.IndexOf(group.Key) is >= 0 and var place ? place : int.MaxValue))
        {
            page.Line(2, (stage.Key, Ink.Heading));
            foreach (var note in stage.OrderBy(note => note.Span.Start))
                page.Labelled(4, note.Outcome, OfOutcome(note.Outcome), OutcomeRoom, (note.Span.In(sentence.Text), Ink.Strong), ("  ", Ink.Plain), (note.Message, Ink.Plain));
        }
    }

    private static void PrintCoded(Page page, Sentence sentence, Report report)
    {
        var coded = report.Events.Where(e => e.Evidence.Span.Overlaps(sentence.Span)).ToArray();
        page.Line(2, (coded.Length == 0 ? "no event rests on this sentence" : "put on record:", Ink.Heading));
        foreach (var one in coded) ReportPrinter.PrintEvent(page, one, 4);
    }

    private static Style OfOutcome(string outcome) => outcome switch
    {
        "coded" or "resolved" => Ink.Good,
        "rejected" or "not coded" => Ink.Bad,
        _ => Ink.Faint,
    };
}
