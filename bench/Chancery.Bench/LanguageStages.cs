using BenchmarkDotNet.Attributes;
using Chancery.Language.Features;
using Chancery.Language.Lemmas;
using Chancery.Language.Model;
using Chancery.Language.Network;
using Chancery.Language.Trees;

namespace Chancery.Bench;

/// <summary>The stages of the language engine, each by itself, on 32 sentences of 24 words; the time of an operation divided by 768 is the time of a word.</summary>
[MemoryDiagnoser]
public class LanguageStages : IDisposable
{
    private const int Sentences = 32;
    private const int Words = 24;

    private static readonly string[] Vocabulary =
        ["The", "delegates", "of", "both", "countries", "met", "in", "Vienna", "on", "Tuesday", ",", "but", "Papikyan", "said", "that", "no", "agreement", "had", "been", "reached", "after", "1,200", "hours", "."];

    private readonly string[][] _forms = [.. Enumerable.Range(0, Sentences).Select(i => Enumerable.Range(0, Words).Select(k => Vocabulary[(k + i) % Vocabulary.Length]).ToArray())];
    private readonly float[] _scores = [.. Enumerable.Range(0, (Words + 1) * (Words + 1)).Select(i => MathF.Sin(i * 1.7f))];
    private readonly EditScript _script = new(CaseChange.Lower, 1, "");
    private LanguageModel _model = null!;
    private FeatureExtractor _extractor = null!;
    private SentenceParser _parser = null!;
    private float[] _row = [];

    /// <summary>Loads the model.</summary>
    [GlobalSetup]
    public void Load()
    {
        _model = ModelFile.Load(ModelFile.EnglishPath);
        _extractor = new FeatureExtractor(_model.Features, _model.Vectors);
        _parser = new SentenceParser(_model);
        _row = new float[_model.Tables.Width];
    }

    /// <summary>Frees the network.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _parser?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Looking words up and writing their rows.</summary>
    [Benchmark]
    public float Features()
    {
        var sum = 0f;
        foreach (var sentence in _forms)
            foreach (var form in sentence)
            {
                _model.Tables.Write(_extractor.Extract(form), 0, _row);
                sum += _row[0];
            }
        return sum;
    }

    /// <summary>The best tree of a sentence whose greedy heads are no tree, 32 times.</summary>
    [Benchmark]
    public int Trees()
    {
        var sum = 0;
        for (var i = 0; i < Sentences; i++) sum += SpanningTree.Decode(_scores, Words)[1];
        return sum;
    }

    /// <summary>Lemmas.</summary>
    [Benchmark]
    public int Lemmas()
    {
        var sum = 0;
        foreach (var sentence in _forms)
            foreach (var form in sentence) sum += _model.Lemmas.Lemma(form, "NOUN", _script).Length;
        return sum;
    }

    /// <summary>Features, network, tags and trees of one batch.</summary>
    [Benchmark(Baseline = true)]
    public int Parser() => _parser.Parse(_forms, 0).Length;

    /// <summary>The same for one sentence at a time.</summary>
    [Benchmark]
    public int ParserWithoutBatches()
    {
        var sum = 0;
        foreach (var sentence in _forms) sum += _parser.Parse([sentence], 0).Length;
        return sum;
    }
}
