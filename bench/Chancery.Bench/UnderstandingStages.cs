using BenchmarkDotNet.Attributes;
using Chancery.Coding;
using Chancery.Language;
using Chancery.Language.Tokens;
using Chancery.Reading;

namespace Chancery.Bench;

/// <summary>What it costs to find who, when and where in the samples, beside the parse of the same texts. Together they are to stay under a quarter of it.</summary>
[MemoryDiagnoser]
public class UnderstandingStages
{
    private EnglishEngine _engine = null!;
    private CodingPipeline _pipeline = null!;
    private string[] _texts = [];
    private (Article Article, Document Document)[] _articles = [];

    /// <summary>Loads model and lexicon, reads and parses the samples.</summary>
    [GlobalSetup]
    public void Load()
    {
        var home = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(home, "Chancery.slnx"))) home = Path.GetDirectoryName(home)!;
        _engine = EnglishEngine.Load(Path.Combine(home, "models", "english.model"), Tokenizer.Load(Path.Combine(home, "models", "tokens.model")).Cut);
        _pipeline = CodingPipeline.Load(Path.Combine(home, "lexicon"));
        var articles = ArticleReader.Load(Path.Combine(home, "lexicon")).Read(Path.Combine(home, "samples"), ReadOptions.Default).Where(read => read.IsArticle).Select(read => read.Article!).ToList();
        _texts = [.. articles.Select(article => article.Text)];
        _articles = [.. articles.Zip(_engine.Analyse(_texts))];
    }

    /// <summary>Tokens, tags and trees.</summary>
    [Benchmark(Baseline = true)]
    public int Parse() => _engine.Analyse(_texts).Count;

    /// <summary>Actors, times and places.</summary>
    [Benchmark]
    public int WhoWhenWhere()
    {
        var found = 0;
        foreach (var (article, document) in _articles)
        {
            var draft = new Draft(article, document);
            for (var i = 0; i < 3; i++) _pipeline.Stages[i].Run(draft);
            found += draft.Mentions.All.Count;
        }
        return found;
    }

    /// <summary>Actors alone.</summary>
    [Benchmark]
    public int Who()
    {
        var found = 0;
        foreach (var (article, document) in _articles)
        {
            var draft = new Draft(article, document);
            _pipeline.Stages[0].Run(draft);
            found += draft.Mentions.All.Count;
        }
        return found;
    }
}
