using Chancery.Language.Features;
using Chancery.Language.Model;
using Chancery.Language.Network;

namespace Chancery.Language;

/// <summary>The English engine: tokens, then one pass of the network, then trees and lemmas.</summary>
/// <remarks>Thread safe; each call works on the thread that makes it. The analysis of a sentence depends on its words alone, not on what else is analysed with it.</remarks>
public sealed class EnglishEngine : ILanguageEngine, IDisposable
{
    // Enough that sentences of like length meet in a batch, little enough to hold.
    private const int StreamedAtOnce = 1024;

    private readonly LanguageModel _model;
    private readonly SentenceParser _parser;
    private readonly Func<string, IReadOnlyList<TokenizedSentence>> _cut;
    private readonly int _treebank;
    private readonly int _parataxis;

    /// <summary>Makes an engine of a model.</summary>
    /// <param name="model">The model, see <see cref="ModelFile.Load"/>.</param>
    /// <param name="cut">Cuts a text into sentences and words.</param>
    /// <param name="treebank">Whose conventions to follow, one of the model's treebanks; null for the model's own choice.</param>
    /// <exception cref="ArgumentException">The model knows no such treebank.</exception>
    /// <exception cref="InvalidDataException">The network does not fit the model.</exception>
    public EnglishEngine(LanguageModel model, Func<string, IReadOnlyList<TokenizedSentence>> cut, string? treebank = null)
    {
        (_model, _cut) = (model, cut);
        _treebank = TreebankOf(model, treebank);
        _parataxis = Math.Max(0, Array.IndexOf([.. model.Labels.Relations], "parataxis"));
        _parser = new SentenceParser(model);
    }

    private EnglishEngine(EnglishEngine other, int treebank) =>
        (_model, _cut, _treebank, _parataxis, _parser) = (other._model, other._cut, treebank, other._parataxis, other._parser);

    /// <summary>Loads the model file and makes an engine of it.</summary>
    /// <param name="path">The model file; null for <see cref="ModelFile.EnglishPath"/>.</param>
    /// <param name="cut">Cuts a text into sentences and words.</param>
    /// <param name="treebank">Whose conventions to follow; null for the model's own choice.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is damaged or of another version.</exception>
    public static EnglishEngine Load(string? path, Func<string, IReadOnlyList<TokenizedSentence>> cut, string? treebank = null) =>
        new(ModelFile.Load(path ?? ModelFile.EnglishPath), cut, treebank);

    /// <summary>The word vectors of the model, for whoever learns on top of the analysis.</summary>
    public VectorTable Vectors => _model.Vectors;

    /// <inheritdoc/>
    public IReadOnlyList<Document> Analyse(IReadOnlyList<string> texts) => Analyse([.. texts.Select(text => (text, _cut(text)))]);

    /// <inheritdoc/>
    public Document Analyse(string text, IReadOnlyList<TokenizedSentence> sentences) => Analyse([(text, sentences)])[0];

    /// <inheritdoc/>
    public IEnumerable<Sentence> Stream(string text)
    {
        foreach (var part in _cut(text).Chunk(StreamedAtOnce))
            foreach (var sentence in Analyse([(text, part)])[0].Sentences)
                yield return sentence;
    }

    /// <inheritdoc/>
    /// <remarks>It shares the network with this engine, which is the one to dispose of.</remarks>
    public ILanguageEngine Following(string treebank) => new EnglishEngine(this, TreebankOf(_model, treebank));

    /// <inheritdoc/>
    public void Dispose() => _parser.Dispose();

    private static int TreebankOf(LanguageModel model, string? treebank)
    {
        var number = Array.IndexOf([.. model.Labels.Treebanks], treebank ?? model.Manifest.Treebank);
        return number >= 0 ? number : throw new ArgumentException($"The model knows no treebank \"{treebank}\"; it knows {string.Join(", ", model.Labels.Treebanks)}.", nameof(treebank));
    }

    private Document[] Analyse(IReadOnlyList<(string Text, IReadOnlyList<TokenizedSentence> Sentences)> texts)
    {
        var windows = new List<string[]>();
        foreach (var (_, sentences) in texts)
            foreach (var sentence in sentences)
            {
                string[] forms = [.. sentence.Words.Select(word => word.Form)];
                foreach (var window in SentenceWindows.Cut(forms)) windows.Add(forms[window]);
            }
        var choices = Parse(windows);
        var documents = new Document[texts.Count];
        var next = 0;
        for (var i = 0; i < documents.Length; i++)
        {
            var (text, sentences) = texts[i];
            documents[i] = new Document(text, [.. sentences.Select(sentence => Build(text, sentence, Take(choices, ref next, sentence.Words.Count)))]);
        }
        return documents;
    }

    private WordChoices[][] Parse(List<string[]> windows)
    {
        var choices = new WordChoices[windows.Count][];
        foreach (var batch in LengthBatches.Cut([.. windows.Select(window => window.Length)]))
        {
            var parsed = _parser.Parse([.. batch.Select(i => windows[i])], _treebank);
            for (var i = 0; i < batch.Length; i++) choices[batch[i]] = parsed[i];
        }
        return choices;
    }

    private WordChoices[] Take(WordChoices[][] choices, ref int next, int words)
    {
        var windows = new List<WordChoices[]>();
        for (var taken = 0; taken < words; taken += choices[next++].Length) windows.Add(choices[next]);
        return SentenceWindows.Join(windows, _parataxis);
    }

    private Sentence Build(string text, TokenizedSentence sentence, WordChoices[] choices)
    {
        var labels = _model.Labels;
        var words = new Word[choices.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var (form, span) = sentence.Words[i];
            var upos = labels.Upos[choices[i].Upos];
            words[i] = new Word
            {
                Index = i,
                Form = form,
                Lemma = _model.Lemmas.Lemma(form, upos, labels.Scripts[choices[i].Script]),
                Upos = upos,
                Features = labels.Features[choices[i].Features],
                HeadIndex = choices[i].Head - 1,
                Relation = labels.Relations[choices[i].Relation],
                Span = span,
            };
        }
        return new Sentence(text, sentence.Span, words) { Mentions = MentionLabels.Read(choices, labels.Mentions) };
    }
}
