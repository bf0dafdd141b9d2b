using System.Globalization;

namespace Chancery.Train;

/// <summary>Counts of right words on gold tokens, greedy heads; a quick watch over the training. The figures of record come from a CoNLL 2018 scorer.</summary>
public sealed class DevScores
{
    private readonly Lock _lock = new();
    private long _words, _upos, _features, _scripts, _heads, _labelled, _mentions, _mentionWords;

    /// <summary>Labelled attachment in per cent, subtypes ignored.</summary>
    public double Las => 100.0 * _labelled / _words;

    /// <summary>Adds what the network gets right in a batch.</summary>
    public void Add(ParserNetwork network, Batch batch, IReadOnlyList<int> baseRelations)
    {
        var scores = network.Run(batch);
        var heads = scores.Arcs.argmax(1);
        var batchOfWord = batch.WordCells.remainder(batch.Size);
        var relations = network.Relations(scores, batch.WordCells, heads * batch.Size + batchOfWord).argmax(1).data<long>().ToArray();
        var predicted = heads.data<long>().ToArray();
        var gold = batch.Heads.data<long>().ToArray();
        var goldRelations = batch.Labels[4].data<long>().ToArray();
        long Right(int task) => scores.Tags[task].argmax(1).eq(batch.Labels[task]).sum().item<long>();
        var mentions = batch.Labels[3].data<long>().ToArray();
        var predictedMentions = scores.Tags[3].argmax(1).data<long>().ToArray();
        var (right, labelled, mentionRight, mentionWords) = (0, 0, 0, 0);
        for (var i = 0; i < gold.Length; i++)
        {
            if (mentions[i] > 0 || (mentions[i] == 0 && predictedMentions[i] > 0))
            {
                mentionWords++;
                if (mentions[i] == predictedMentions[i]) mentionRight++;
            }
            if (gold[i] != predicted[i]) continue;
            right++;
            if (goldRelations[i] >= 0 && baseRelations[(int)goldRelations[i]] == baseRelations[(int)relations[i]]) labelled++;
        }
        lock (_lock)
        {
            _words += gold.Length;
            _heads += right;
            _labelled += labelled;
            _mentions += mentionRight;
            _mentionWords += mentionWords;
            _upos += Right(0);
            _features += Right(1);
            _scripts += Right(2);
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        string Share(long right) => (100.0 * right / Math.Max(1, _words)).ToString("F2", CultureInfo.InvariantCulture);
        var mention = _mentionWords == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" mention words {100.0 * _mentions / _mentionWords:F1}");
        return $"UPOS {Share(_upos)} Feats {Share(_features)} scripts {Share(_scripts)} UAS {Share(_heads)} LAS {Share(_labelled)}{mention}";
    }
}
