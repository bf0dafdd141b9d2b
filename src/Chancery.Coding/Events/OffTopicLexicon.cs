using Chancery.Language;
using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Events;

/// <summary>
/// Words of sport, markets and shows, from lexicon/off-topic.tsv. A paragraph with several of them tells of beating, striking and winning
/// that is no politics (the codebook: fiction, sport, markets and jokes hold no event).
/// </summary>
public sealed class OffTopicLexicon
{
    private const int Enough = 3;

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the list.</summary>
    /// <exception cref="LexiconException">A line is wrong; the message names file and line.</exception>
    public static OffTopicLexicon Load(string file)
    {
        var lexicon = new OffTopicLexicon();
        foreach (var row in TsvTable.Read(file, "word", "field").Rows)
            if (!lexicon._words.Add(row["word"]))
                throw row.Error($"'{row["word"]}' stands twice.");
        return lexicon;
    }

    /// <summary>Marks the sentences of a document that stand in such a paragraph.</summary>
    public OffTopicSentences Mark(Document document)
    {
        var marked = new HashSet<Sentence>();
        var paragraph = new List<Sentence>();
        for (var i = 0; i < document.Sentences.Count; i++)
        {
            var sentence = document.Sentences[i];
            paragraph.Add(sentence);
            var ends = i + 1 == document.Sentences.Count || document.Text.AsSpan(sentence.Span.End, document.Sentences[i + 1].Span.Start - sentence.Span.End).Contains('\n');
            if (!ends) continue;
            var found = paragraph.SelectMany(s => s.Words).Select(w => w.Lemma.ToLowerInvariant()).Where(_words.Contains).Distinct().Count();
            if (found >= Enough) marked.UnionWith(paragraph);
            paragraph.Clear();
        }
        return new OffTopicSentences(marked);
    }
}

/// <summary>The sentences of a document that hold no event whatever their words.</summary>
/// <param name="sentences">The sentences.</param>
public sealed class OffTopicSentences(IReadOnlySet<Sentence> sentences)
{
    /// <summary>Whether the sentence is one of them.</summary>
    public bool Covers(Sentence sentence) => sentences.Contains(sentence);
}
