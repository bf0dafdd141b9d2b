using System.Text.RegularExpressions;
using Chancery.Coding.Actors;
using Chancery.Language;

namespace Chancery.Coding.Evaluation;

/// <summary>
/// Compares mentions, times and places with the gold of pages that annotate them. A mention is found when the head word of each lies in the other; a time or
/// place when the words overlap.
/// </summary>
internal static partial class NamesScorer
{
    /// <summary>The layers: who is mentioned, whether the codes are right among those found, and whether their states are; times and places likewise.</summary>
    public static readonly string[] Layers = ["mentions.found", "mentions.actors", "mentions.state", "times.found", "times.days", "places.found", "places.country"];

    /// <summary>The tallies, in the order of <see cref="Layers"/>; empty for what the page does not annotate.</summary>
    public static IReadOnlyList<Tally> Score(GoldReading gold, GoldText text, CodedRecords coded)
    {
        var body = new PageToBody(text, coded.Body);
        return [.. Mentions(gold.Mentions, body, coded), .. Times(gold.Times, body, coded.Times), .. Places(gold.Places, body, coded.Places)];
    }

    private static Tally[] Mentions(IReadOnlyList<GoldMention> gold, PageToBody body, CodedRecords coded)
    {
        if (gold.Count == 0) return new Tally[3];
        var spans = gold.Select(g => body.Find(g.Text, g.Nth)).ToList();
        var heads = gold.Select((g, i) => spans[i] is { } span ? Head(span, g.Text) : default).ToList();
        var candidates = new List<Candidate>();
        for (var i = 0; i < coded.Mentions.Count; i++)
            for (var j = 0; j < gold.Count; j++)
                if (spans[j] is { } span && span.Contains(coded.Mentions[i].Head) && coded.Mentions[i].Span.Overlaps(heads[j]))
                    candidates.Add(new Candidate(i, j, (SameActors(coded.Mentions[i], gold[j]), SameStates(coded.Mentions[i], gold[j]), false, false,
                        GoldText.Overlap([coded.Mentions[i].Span], [span]) / (double)Math.Max(coded.Mentions[i].Span.Length, span.Length))));
        var pairs = Pairing.BestFirst(candidates.Select(c => c with { Agreement = (false, false, false, false, c.Agreement.Item5) }));
        var taken = pairs.Select(p => p.Coded).ToHashSet();
        // Adjectives, relative pronouns and mentions of nobody known claim nothing.
        var claimed = coded.Mentions.Where((m, i) => taken.Contains(i) || (m.Kind is not MentionKind.Adjective && m.Actors.Count > 0 && !IsRelative(coded, m))).Count();
        return
        [
            new Tally(pairs.Count, claimed, gold.Count),
            new Tally(pairs.Count(p => SameActors(coded.Mentions[p.Coded], gold[p.Gold])), pairs.Count, pairs.Count),
            new Tally(pairs.Count(p => SameStates(coded.Mentions[p.Coded], gold[p.Gold])), pairs.Count, pairs.Count),
        ];
    }

    private static bool IsRelative(CodedRecords coded, CodedMention mention) =>
        mention.Kind is MentionKind.Pronoun && mention.Span.End <= coded.Body.Length && mention.Span.In(coded.Body).ToLowerInvariant() is "who" or "whom" or "whose" or "which" or "that";

    private static Tally[] Times(IReadOnlyList<GoldTime> gold, PageToBody body, IReadOnlyList<CodedTime> coded)
    {
        if (gold.Count == 0) return new Tally[2];
        var pairs = ByWords([.. gold.Select(g => body.Find(g.Text, g.Nth))], [.. coded.Select(c => c.Span)]);
        return
        [
            new Tally(pairs.Count, Claimed(pairs, coded, time => time.Start is not null || time.End is not null), gold.Count),
            new Tally(pairs.Count(p => coded[p.Coded].Start == gold[p.Gold].Start && coded[p.Coded].End == gold[p.Gold].End), pairs.Count, pairs.Count),
        ];
    }

    private static Tally[] Places(IReadOnlyList<GoldPlace> gold, PageToBody body, IReadOnlyList<CodedPlace> coded)
    {
        if (gold.Count == 0) return new Tally[2];
        var pairs = ByWords([.. gold.Select(g => body.Find(g.Text, g.Nth))], [.. coded.Select(c => c.Span)]);
        Candidate[] resolved = [.. pairs.Where(p => coded[p.Coded].Country is not null)];
        return
        [
            new Tally(pairs.Count, Claimed(pairs, coded, place => place.Country is not null), gold.Count),
            new Tally(resolved.Count(p => coded[p.Coded].Country == gold[p.Gold].Country), resolved.Length, resolved.Length),
        ];
    }

    /// <summary>What is left unresolved claims nothing, unless the gold has it too.</summary>
    private static int Claimed<T>(IReadOnlyList<Candidate> pairs, IReadOnlyList<T> coded, Func<T, bool> resolved)
    {
        var taken = pairs.Select(p => p.Coded).ToHashSet();
        return coded.Where((one, i) => taken.Contains(i) || resolved(one)).Count();
    }

    private static IReadOnlyList<Candidate> ByWords(TextSpan?[] gold, TextSpan[] coded)
    {
        var candidates = new List<Candidate>();
        for (var i = 0; i < coded.Length; i++)
            for (var j = 0; j < gold.Length; j++)
                if (gold[j] is { } span && span.Overlaps(coded[i]))
                    candidates.Add(new Candidate(i, j, (false, false, false, false, GoldText.Overlap([span], [coded[i]]) / (double)Math.Max(span.Length, coded[i].Length))));
        return Pairing.BestFirst(candidates);
    }

    // Without a suffix a code means the government or the state as a whole, so the two are not told apart.
    private static bool SameActors(CodedMention coded, GoldMention gold) => Plain(coded.Actors).SetEquals(Plain(gold.Actors));

    private static HashSet<string> Plain(IEnumerable<string> codes) =>
        [.. codes.Select(code => new ActorCode(code)).Select(code => code.Sector is null or "GOV" ? Codes.State(code.Value) : $"{Codes.State(code.Value)}:{code.Sector}")];

    private static bool SameStates(CodedMention coded, GoldMention gold) => Codes.States(coded.Actors).SetEquals(Codes.States(gold.Actors));

    /// <summary>The last word before what only describes: "president" of "the president of Turkey".</summary>
    private static TextSpan Head(TextSpan span, string text)
    {
        var end = Description().Match(text) is { Success: true, Index: > 0 } description ? description.Index : text.Length;
        var start = text.LastIndexOfAny([' ', '-'], end - 1) + 1;
        return new TextSpan(span.Start + start, span.Start + end);
    }

    [GeneratedRegex(@"(?:['’]s?)?(?:,| of | in | for | from | at | to | who | which | that | on | with |$)", RegexOptions.None, 10_000)]
    private static partial Regex Description();
}
