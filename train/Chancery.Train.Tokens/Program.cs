using System.Diagnostics;
using Chancery.Language.Conllu;
using Chancery.Language.Tokens;
using Chancery.Train.Tokens;

if (args is not [var treebanks, var lexicon, var output, ..])
{
    Console.Error.WriteLine("Usage: Chancery.Train.Tokens TREEBANKS LEXICON OUTPUT [--set NAME=VALUE]…");
    Console.Error.WriteLine("Trains the tokenizer on TREEBANKS/{ewt,gum}-train.conllu and LEXICON/abbreviations.tsv and writes the model to OUTPUT.");
    return 2;
}

var clock = Stopwatch.StartNew();
var settings = new Settings();
foreach (var change in args[3..])
    if (change.Split('=') is [var name, var value] && typeof(Settings).GetProperty(name) is { } property)
        property.SetValue(settings, Convert.ChangeType(value, property.PropertyType));
var random = new Random(settings.Seed);
List<ConlluSentence>[] train = [Treebank.Load(treebanks, "ewt-train"), Treebank.Load(treebanks, "gum-train")];
List<GoldText> plain = [.. train.Select(GoldText.Of)];
var abbreviations = new AbbreviationList(Path.Combine(lexicon, "abbreviations.tsv"));
List<GoldText> swapped = [.. train.Select(sentences => GoldText.Of(TextVariants.SwapAbbreviations(sentences, abbreviations, random)))];

var entries = new SortedDictionary<uint, WordEntry>();
foreach (var (form, bits) in abbreviations.Entries) entries[AtomFacts.HashOf(form)] = new WordEntry([], bits);
foreach (var ending in File.ReadLines(Path.Combine(lexicon, "name-endings.tsv")).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')[0]))
    entries[AtomFacts.HashOf(ending)] = new WordEntry([], (ushort)(WordList.NameEnding | (entries.TryGetValue(AtomFacts.HashOf(ending), out var known) ? known.Classes : 0)));
foreach (var (form, cuts) in BorderExamples.Contractions(plain, new WordList(entries)))
    entries[AtomFacts.HashOf(form)] = new WordEntry(cuts, entries.TryGetValue(AtomFacts.HashOf(form), out var known) ? known.Classes : (ushort)0);
var words = new WordList(entries);

List<Example> borderExamples = [.. plain.Concat(swapped).SelectMany(gold => BorderExamples.Of(gold, words))];
var borders = LogLinearTrainer.Train(borderExamples, 3, settings.BorderLeast, settings.BorderDropout, settings);
Console.WriteLine($"borders: {borderExamples.Count} examples, {borders.Prints.Length} places, {clock.Elapsed.TotalSeconds:F0} s");

var decisions = new BorderDecisions(borders, words);
IEnumerable<GoldText> texts = plain.Concat(swapped).Concat(plain.Select(gold => TextVariants.Curl(TextVariants.Join(gold, settings.Joined, random))));
if (args.Contains("Wrap")) texts = texts.Concat(plain.Select(gold => TextVariants.Wrap(gold, random)));
List<Example> sentenceExamples = [.. texts.SelectMany(gold => SentenceExamples.Of(gold, words, decisions))];
var sentences = LogLinearTrainer.Train(sentenceExamples, 2, settings.SentenceLeast, settings.SentenceDropout, settings);
Console.WriteLine($"sentences: {sentenceExamples.Count} examples, {sentences.Prints.Length} places, {clock.Elapsed.TotalSeconds:F0} s");

var model = new TokenModel(words, borders, sentences, (int)MathF.Round(settings.Threshold / sentences.Scale));
TokenModelFile.Write(model, output);
Console.WriteLine($"{output}: {new FileInfo(output).Length:N0} bytes");
foreach (var dev in (string[])["ewt-dev", "gum-dev"])
{
    var score = Measure.Of(Tokenizer.Load(output), Treebank.Load(treebanks, dev));
    Console.WriteLine($"{dev}: tokens {score.Tokens}, words {score.Words}, sentences {score.Sentences}");
}
return 0;
