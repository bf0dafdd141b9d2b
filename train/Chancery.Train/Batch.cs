using static TorchSharp.torch;

namespace Chancery.Train;

/// <summary>Sentences of like length as tensors, time first. Position 0 of each is the root word.</summary>
public sealed class Batch
{
    /// <summary>Takes sentences; with <paramref name="random"/>, words and treebanks are made unknown now and then.</summary>
    public Batch(IReadOnlyList<EncodedSentence> sentences, int vectorRows, Schedule? schedule = null, Randomness? random = null)
    {
        Sentences = sentences;
        Size = sentences.Count;
        Time = sentences.Max(sentence => sentence.Length) + 1;
        Words = sentences.Sum(sentence => sentence.Length);
        var cells = Time * Size;
        var columns = new long[9][];
        for (var i = 0; i < 9; i++) columns[i] = new long[cells];
        Array.Fill(columns[1], vectorRows);
        var reversed = new long[cells];
        var treebanks = new long[cells];
        var padding = new float[cells];
        var (time, batch) = (new long[Words], new long[Words]);
        var (heads, headCells) = (new long[Words], new long[Words]);
        var labels = new long[5][];
        for (var i = 0; i < 5; i++) labels[i] = new long[Words];
        var word = 0;
        for (var b = 0; b < Size; b++)
        {
            var sentence = sentences[b];
            var treebank = random is not null && random.NextSingle() < schedule!.UnknownTreebank ? 0 : sentence.Treebank;
            for (var t = 0; t < Time; t++)
            {
                var cell = t * Size + b;
                reversed[cell] = t <= sentence.Length ? (sentence.Length - t) * Size + b : cell;
                treebanks[cell] = treebank;
                if (t > sentence.Length)
                {
                    padding[b * Time + t] = -1e4f;
                    continue;
                }
                var features = t == 0 ? Language.Features.WordFeatures.Root : sentence.Features[t - 1];
                columns[0][cell] = t > 0 && random is not null && random.NextSingle() < schedule!.UnknownWord ? 0 : features.Word;
                if (features.Vector >= 0) columns[1][cell] = features.Vector;
                columns[2][cell] = features.Prefix2;
                columns[3][cell] = features.Prefix3;
                columns[4][cell] = features.Suffix1;
                columns[5][cell] = features.Suffix2;
                columns[6][cell] = features.Suffix3;
                columns[7][cell] = features.Suffix4;
                columns[8][cell] = features.Shape;
                if (t == 0) continue;
                time[word] = cell;
                batch[word] = b * Time + t;
                heads[word] = sentence.Heads[t - 1];
                headCells[word] = heads[word] * Size + b;
                labels[0][word] = sentence.Upos[t - 1];
                labels[1][word] = sentence.Morphology[t - 1];
                labels[2][word] = sentence.Scripts[t - 1];
                labels[3][word] = sentence.Mentions[t - 1];
                labels[4][word] = sentence.Relations[t - 1];
                word++;
            }
        }
        Columns = [.. columns.Select(column => tensor(column))];
        Reversed = tensor(reversed);
        Treebanks = tensor(treebanks);
        Padding = tensor(padding, [Size, 1, Time]);
        WordCells = tensor(time);
        WordRows = tensor(batch);
        Heads = tensor(heads);
        HeadCells = tensor(headCells);
        Labels = [.. labels.Select(column => tensor(column))];
        if (sentences[0].Taught is { } taught)
        {
            Taught = [
                Rows(sentences, sentence => sentence.Taught!.Arcs, Time),
                Rows(sentences, sentence => sentence.Taught!.Relations, taught.Relations.Length / sentences[0].Length),
                Rows(sentences, sentence => sentence.Taught!.Upos, taught.Upos.Length / sentences[0].Length)];
        }
        HasMentions = sentences.Any(sentence => sentence.HasMentions);
    }

    /// <summary>The sentences.</summary>
    public IReadOnlyList<EncodedSentence> Sentences { get; }

    /// <summary>How many sentences.</summary>
    public int Size { get; }

    /// <summary>Positions of the longest sentence, root included.</summary>
    public int Time { get; }

    /// <summary>Words of all sentences.</summary>
    public int Words { get; }

    /// <summary>Whether any sentence has mentions.</summary>
    public bool HasMentions { get; }

    /// <summary>Nine columns of features, one entry a cell (time * size + sentence): word, vector, two prefixes, four suffixes, shape.</summary>
    public Tensor[] Columns { get; }

    /// <summary>For each cell the cell that stands there when every sentence is read backwards.</summary>
    public Tensor Reversed { get; }

    /// <summary>The treebank of each cell.</summary>
    public Tensor Treebanks { get; }

    /// <summary>[size, 1, time]: zero for a possible head, very negative for padding.</summary>
    public Tensor Padding { get; }

    /// <summary>The cell of each real word.</summary>
    public Tensor WordCells { get; }

    /// <summary>The row (sentence * time + position) of each real word.</summary>
    public Tensor WordRows { get; }

    /// <summary>The position of the head of each real word.</summary>
    public Tensor Heads { get; }

    /// <summary>The cell of the head of each real word.</summary>
    public Tensor HeadCells { get; }

    /// <summary>Gold labels of each real word: part of speech, features, script, mention, relation.</summary>
    public Tensor[] Labels { get; }

    /// <summary>What teachers hold likely of each real word, if any were asked: heads, relations, parts of speech.</summary>
    public Tensor[]? Taught { get; }

    // One row a word, filled up with zeros to the width.
    private Tensor Rows(IReadOnlyList<EncodedSentence> sentences, Func<EncodedSentence, float[]> numbers, int width)
    {
        var rows = new float[Words * width];
        var row = 0;
        foreach (var sentence in sentences)
        {
            var from = numbers(sentence);
            var kept = from.Length / sentence.Length;
            for (var i = 0; i < sentence.Length; i++, row++) from.AsSpan(i * kept, kept).CopyTo(rows.AsSpan(row * width));
        }
        return tensor(rows, [Words, width]);
    }
}
