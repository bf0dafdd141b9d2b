using Chancery.Coding;
using Chancery.Coding.Actors;
using Chancery.Coding.Actors.Recognition;
using Chancery.Coding.Evaluation;
using Chancery.Coding.Events;
using Chancery.Coding.Factuality;
using Chancery.Coding.Scoring;
using Chancery.Language;
using Chancery.Language.Features;
using Chancery.Reading;
using Chancery.Reading.Knowledge;

namespace Chancery.Train.Events;

/// <summary>Makes examples of what we have written ourselves: the frames' examples, the sentences and the dispatches of the corpus.</summary>
/// <param name="engine">Analyses texts.</param>
/// <param name="pipeline">Finds who is mentioned.</param>
/// <param name="vectors">Word vectors.</param>
/// <param name="factuality">Decides how an act is presented.</param>
internal sealed class Examples(ILanguageEngine engine, CodingPipeline pipeline, VectorTable vectors, FactualityReader factuality)
{
    private const int None = 16;
    private const int KeptEvery = 3;

    /// <summary>The marked examples of the frames.</summary>
    public IEnumerable<Example> OfFrames(string folder)
    {
        foreach (var frame in FrameLexicon.Load(folder).Frames)
        {
            var (text, source, target) = Marked(frame.Example);
            if (source is { } span && Read(text, span, target) is { } features) yield return new(features, (int)frame.Type);
        }
    }

    /// <summary>The sentences of the corpus of which one in three, by the number in the name, is kept for measuring.</summary>
    /// <param name="file">The table.</param>
    /// <param name="kept">Whether to give those that are kept, or the others.</param>
    public IEnumerable<Example> OfSentences(string file, bool kept)
    {
        foreach (var row in TsvTable.Read(file, "id", "sentence", "source_text", "target_text", "type").Rows)
        {
            if (row["type"] == "NONE" || int.Parse(string.Concat(row["id"].Where(char.IsDigit)), System.Globalization.CultureInfo.InvariantCulture) % KeptEvery == KeptEvery - 1 != kept) continue;
            string[] sources = row["source_text"].Split(" ; "), targets = row["target_text"].Split(" ; ");
            var text = row["sentence"];
            var target = targets[0].Length > 0 ? targets[0] : sources.ElementAtOrDefault(1);
            if (Find(text, sources[0]) is { } source && Read(text, source, target is null ? null : Find(text, target)) is { } features)
                yield return new(features, (int)Enum.Parse<EventType>(row["type"], ignoreCase: true));
        }
    }

    /// <summary>
    /// The pairs of mentions in the dispatches of one part of the corpus: of each annotated act the nearest mentions of its sides, and of the pairs between which the reading
    /// sees nothing those that the coder would ask about.
    /// </summary>
    public IEnumerable<Example> OfDispatches(string folder, string part)
    {
        foreach (var row in TsvTable.Read(Path.Combine(folder, "split.tsv"), "id", "part").Rows.Where(row => row["part"] == part))
        {
            var gold = GoldArticle.Parse(File.ReadAllBytes(Path.Combine(folder, "dispatches", row["id"] + ".json")));
            var document = engine.Analyse(gold.Text);
            var report = pipeline.Code(new Article { Id = gold.Id, Text = gold.Text, Language = "en", Title = gold.Title, Published = gold.Published }, document);
            var mentions = new MentionTable(report.Mentions);
            foreach (var sentence in document.Sentences)
                foreach (var example in OfSentence(sentence, mentions, gold))
                    yield return example;
        }
    }

    private IEnumerable<Example> OfSentence(Sentence sentence, MentionTable mentions, GoldArticle gold)
    {
        var told = gold.Gold.Events.Where(e => e.AltEvidence.Prepend(e.Evidence).Any(words => Overlaps(gold.Text, words, sentence.Span))).ToList();
        var named = mentions.Inside(sentence.Span).Where(m => m.Actors.Count > 0).ToList();
        foreach (var act in told)
        {
            var best = (from source in named
                        where Is(source, act.Source)
                        from target in named.Where(m => Is(m, act.Target) && m.Head != source.Head).Select(m => (Mention?)m).DefaultIfEmpty(null)
                        orderby Length(source.Head, target?.Head)
                        select (source, target)).FirstOrDefault();
            if (best.source is { } doer) yield return new(Features(doer.Head, best.target?.Head), (int)Enum.Parse<EventType>(act.Type, ignoreCase: true));
        }
        foreach (var (source, target) in UnlistedPairs.In(sentence, mentions))
            if (!told.Exists(act => Touches(act, source, target)))
                yield return new(Features(source.Head, target.Head), None);
    }

    private static bool Touches(GoldEvent act, Mention source, Mention target)
    {
        string[] sides = [.. act.Source, .. act.Target];
        return Is(source, sides) && (act.Target.Count == 0 || Is(target, sides));
    }

    private static bool Is(Mention mention, IReadOnlyList<string> codes) =>
        mention.Actors.Any(actor => codes.Any(code => code.Split(':')[0] == actor.State));

    private static int Length(Word source, Word? target)
    {
        var path = PairPath.Find(source, target);
        return path.SourceSide.Count + path.TargetSide.Count + (target is null ? 10 : 0);
    }

    private PairFeatures Features(Word source, Word? target) => PairFeatures.Read(source, target, vectors, factuality);

    private PairFeatures? Read(string text, TextSpan source, TextSpan? target)
    {
        var document = engine.Analyse(text);
        return Head(document, source) is { } head ? Features(head, target is { } span ? Head(document, span) : null) : null;
    }

    private static Word? Head(Document document, TextSpan span)
    {
        foreach (var sentence in document.Sentences)
        {
            var (first, last) = (-1, -1);
            for (var i = 0; i < sentence.Words.Count; i++)
                if (sentence.Words[i].Span.Start < span.End && sentence.Words[i].Span.End > span.Start)
                    (first, last) = (first < 0 ? i : first, i);
            if (first >= 0) return Dependencies.HeadOf(sentence, first, last);
        }
        return null;
    }

    private static TextSpan? Find(string text, string words) =>
        text.IndexOf(words, StringComparison.Ordinal) is var at and >= 0 && words.Length > 0 ? new TextSpan(at, at + words.Length) : null;

    private static bool Overlaps(string text, string words, TextSpan sentence) =>
        Find(text, words) is { } span && span.Start < sentence.End && span.End > sentence.Start;

    private static (string Text, TextSpan? Source, TextSpan? Target) Marked(string example)
    {
        var text = new System.Text.StringBuilder();
        var starts = new Dictionary<char, int>();
        TextSpan? source = null, target = null;
        foreach (var sign in example)
            switch (sign)
            {
                case '[' or '{': starts[sign] = text.Length; break;
                case ']': source ??= new TextSpan(starts['['], text.Length); break;
                case '}': target ??= new TextSpan(starts['{'], text.Length); break;
                default: text.Append(sign); break;
            }
        return (text.ToString(), source, target);
    }
}
