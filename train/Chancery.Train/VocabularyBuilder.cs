using Chancery.Language.Features;
using Chancery.Language.Lemmas;
using Chancery.Language.Model;

namespace Chancery.Train;

/// <summary>Collects vocabularies and labels from the training sentences alone.</summary>
public static class VocabularyBuilder
{
    /// <summary>The vocabularies of the input.</summary>
    public static FeatureVocabularies Features(IReadOnlyList<TrainingSentence> sentences, VocabularyMinimum minimum)
    {
        var keys = sentences.SelectMany(sentence => sentence.Words).Select(word => Spelling.Key(word.Form)).ToArray();
        Vocabulary Affixes(Func<string, string> affix) => new(Frequent(keys.Select(affix), minimum.Affixes));
        return new FeatureVocabularies(
            new Vocabulary(Frequent(keys, minimum.Words)),
            Affixes(key => Affix.Prefix(key, 2).ToString()),
            Affixes(key => Affix.Prefix(key, 3).ToString()),
            Affixes(key => Affix.Suffix(key, 1).ToString()),
            Affixes(key => Affix.Suffix(key, 2).ToString()),
            Affixes(key => Affix.Suffix(key, 3).ToString()),
            Affixes(key => Affix.Suffix(key, 4).ToString()),
            new Vocabulary(Frequent(sentences.SelectMany(sentence => sentence.Words).Select(word => Shape(word.Form)), minimum.Shapes)));
    }

    /// <summary>The labels of the output.</summary>
    public static ModelLabels Labels(IReadOnlyList<TrainingSentence> sentences, VocabularyMinimum minimum)
    {
        var words = sentences.SelectMany(sentence => sentence.Words).ToArray();
        var features = Frequent(words.Select(word => word.Features), minimum.Features).ToList();
        features.Remove("");
        features.Insert(0, "");
        var mentions = Frequent(words.Select(word => word.Mention), 1).ToList();
        mentions.Remove(MentionReader.Outside);
        mentions.Insert(0, MentionReader.Outside);
        return new ModelLabels(
            Frequent(words.Select(word => word.Upos), 1),
            features,
            [.. Frequent(words.Select(word => EditScript.Between(word.Form, word.Lemma).ToString()), minimum.Scripts).Select(EditScript.Parse)],
            Frequent(words.Select(word => word.Relation), 1),
            mentions,
            ["unknown", .. sentences.Select(sentence => sentence.Treebank).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The shape of a form as a string.</summary>
    public static string Shape(string form)
    {
        Span<char> shape = stackalloc char[WordShape.MaximumLength];
        return new string(shape[..WordShape.Write(form, shape)]);
    }

    // By falling frequency, then by code units, so that the list depends on the counts alone.
    private static string[] Frequent(IEnumerable<string> entries, int minimum) =>
        [.. entries.CountBy(entry => entry, StringComparer.Ordinal).Where(pair => pair.Value >= minimum)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
}
