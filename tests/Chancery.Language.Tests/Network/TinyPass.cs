using Chancery.Language.Features;
using Chancery.Language.Model;
using Chancery.Language.Network;

namespace Chancery.Language.Tests.Network;

/// <summary>One pass of a network over given forms, all outputs kept by sentence and word; place 0 of a sentence is the root word.</summary>
internal sealed class TinyPass
{
    public TinyPass(LanguageModel model, IReadOnlyList<string[]> sentences)
    {
        using var session = new NetworkSession(model.Network);
        var extractor = new FeatureExtractor(model.Features, model.Vectors);
        var (size, time, width) = (sentences.Count, sentences.Max(sentence => sentence.Length) + 1, model.Tables.Width);
        var input = new float[time * size * width];
        for (var b = 0; b < size; b++)
            for (var t = 0; t <= sentences[b].Length; t++)
                model.Tables.Write(t == 0 ? WordFeatures.Root : extractor.Extract(sentences[b][t - 1]), Treebank(model), input.AsSpan((t * size + b) * width, width));
        using var pass = session.Run(input, sentences.Select(sentence => sentence.Length + 1).ToArray(), time, width);
        var (arc, label) = (model.Manifest.ArcWidth, model.Manifest.LabelWidth);
        float[][][] Rows(ReadOnlySpan<float> values, int columns)
        {
            var rows = new float[size][][];
            for (var b = 0; b < size; b++)
            {
                rows[b] = new float[sentences[b].Length + 1][];
                for (var t = 0; t < rows[b].Length; t++) rows[b][t] = values.Slice((t * size + b) * columns, columns).ToArray();
            }
            return rows;
        }
        Outputs = new Dictionary<string, float[][][]>(StringComparer.Ordinal)
        {
            ["upos"] = Rows(pass.Upos, model.Labels.Upos.Count),
            ["features"] = Rows(pass.Features, model.Labels.Features.Count),
            ["scripts"] = Rows(pass.Scripts, model.Labels.Scripts.Count),
            ["mentions"] = Rows(pass.Mentions, model.Labels.Mentions.Count),
            ["arc dependents"] = Rows(pass.ArcDependents, arc),
            ["arc heads"] = Rows(pass.ArcHeads, arc),
            ["label dependents"] = Rows(pass.LabelDependents, model.Labels.Relations.Count * label),
            ["label heads"] = Rows(pass.LabelHeads, label),
            ["label constants"] = Rows(pass.LabelConstants, model.Labels.Relations.Count),
        };
    }

    public IReadOnlyDictionary<string, float[][][]> Outputs { get; }

    // The trainer told the network where its sentences came from.
    private static int Treebank(LanguageModel model) => model.Labels.Treebanks.Count - 1;
}
