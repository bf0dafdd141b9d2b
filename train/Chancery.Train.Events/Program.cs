using System.Diagnostics;
using System.Globalization;
using Chancery.Coding;
using Chancery.Coding.Events;
using Chancery.Coding.Factuality;
using Chancery.Coding.Scoring;
using Chancery.Language;
using Chancery.Language.Tokens;
using Chancery.Train.Events;

if (args is not [var root, var output, ..])
{
    Console.Error.WriteLine("Usage: Chancery.Train.Events REPOSITORY OUTPUT [NAME=VALUE]…");
    Console.Error.WriteLine("Trains the scorer of events on the corpus and the frames' examples in REPOSITORY and writes it to OUTPUT.");
    return 2;
}

var clock = Stopwatch.StartNew();
var settings = new Settings();
foreach (var change in args[2..])
    if (change.Split('=') is [var name, var value] && typeof(Settings).GetProperty(name) is { } property)
        property.SetValue(settings, Convert.ChangeType(value, property.PropertyType, CultureInfo.InvariantCulture));

string Lexicon(string name) => Path.Combine(root, "lexicon", name);
var engine = EnglishEngine.Load(Path.Combine(root, "models", "english.model"), Tokenizer.Load(Path.Combine(root, "models", "tokens.model")).Cut);
var factuality = new FactualityReader(FactualityLexicon.Load(Lexicon("")), SupportVerbLexicon.Load(Lexicon("support-verbs.tsv")));
var examples = new Examples(engine, CodingPipeline.Load(Lexicon("")), engine.Vectors, factuality);
var (sentences, corpus) = (Path.Combine(root, "corpus", "sentences.tsv"), Path.Combine(root, "corpus"));

List<Example> frames = [.. examples.OfFrames(Lexicon("frames"))], single = [.. examples.OfSentences(sentences, kept: false)], dispatches = [.. examples.OfDispatches(corpus, "train")];
List<Example> all = [.. frames, .. single, .. dispatches];
Console.WriteLine($"{frames.Count} examples of frames, {single.Count} sentences, {dispatches.Count} pairs of dispatches, of which {dispatches.Count(e => e.Class == PairScores.Classes - 1)} without an act; {clock.Elapsed.TotalSeconds:F0} s");

var names = all.SelectMany(e => e.Features.Names).CountBy(n => n).Where(n => n.Value >= settings.Least).Select(n => n.Key).Order(StringComparer.Ordinal).ToList();
var numbers = names.Select((n, i) => (n, i)).ToDictionary(x => x.n, x => x.i, StringComparer.Ordinal);
int[] Known(Example example) => [.. example.Features.Names.Where(numbers.ContainsKey).Select(n => numbers[n])];
var prepared = all.ConvertAll(e => (Known(e), e.Features.Vectors, e.Class));
var networks = Enumerable.Range(1, settings.Networks).AsParallel().AsOrdered().Select(seed => Trainer.Train(prepared, names.Count, settings, seed)).ToList();
void Save(Confidence? confidence) => ScorerFile.Save(
    output, $"corpus/sentences.tsv (two thirds), corpus/dispatches (train), the examples of lexicon/frames: {all.Count} examples", names, networks, confidence);

Save(null);
Console.WriteLine($"{output}: {new FileInfo(output).Length:N0} bytes, {names.Count} features; {clock.Elapsed.TotalSeconds:F0} s");

var scorer = ScorerFile.Load(output, engine.Vectors, factuality);
Measure.Print("kept sentences", scorer, [.. examples.OfSentences(sentences, kept: true)]);
Measure.Print("dev dispatches", scorer, [.. examples.OfDispatches(corpus, "dev")]);

var pairs = new CodedActs(engine, Lexicon(""), scorer, corpus);
Save(ConfidenceFit.Of([.. pairs.Of("dev")]));
Measure.PrintReliability("test dispatches", ScorerFile.Load(output, engine.Vectors, factuality).Confidence!, [.. pairs.Of("test")]);
return 0;
