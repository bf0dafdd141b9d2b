using System.Globalization;
using System.Text;

namespace Chancery.Language.Conllu;

/// <summary>Writes documents as CoNLL-U that is valid by the format's rules whatever the text holds.</summary>
/// <remarks>
/// A document's words may hold anything; a column may not: white space and control characters are dropped from it, lone surrogates
/// become U+FFFD, and what is then empty is written <c>_</c>. The root is labelled <c>root</c> and nothing else is. <c># text</c> is what the
/// written tokens spell, with one space where the text had any gap. Letters are written as the text has them, composed (NFC) or not.
/// </remarks>
/// <param name="output">Where to write; lines end in LF. Not closed.</param>
public sealed class ConlluWriter(TextWriter output)
{
    private int _sentences;

    /// <summary>Writes one document.</summary>
    /// <param name="document">The document; nothing is written for one without sentences.</param>
    /// <param name="id">Its name for <c># newdoc id</c> and the sentences' ids, or null: then sentences are numbered through all documents.</param>
    public void Write(Document document, string? id = null) => Write(document.Sentences, id);

    /// <summary>Writes the sentences of one document as they come, one behind.</summary>
    /// <param name="sentences">The document's sentences in order; each is let go once it is written.</param>
    /// <param name="id">The document's name, as above.</param>
    public void Write(IEnumerable<Sentence> sentences, string? id = null)
    {
        var name = id is null ? null : Column(id);
        var (written, previous) = (0, (Sentence?)null);
        foreach (var sentence in sentences)
        {
            if (previous is not null) Write(previous, sentence.Words[0].Span.Start);
            if (previous is null) output.Write(name is null ? "# newdoc\n" : $"# newdoc id = {name}\n");
            else if (StartsParagraph(previous, sentence)) output.Write("# newpar\n");
            _sentences++;
            written++;
            output.Write(name is null ? $"# sent_id = {_sentences}\n" : $"# sent_id = {name}-{written}\n");
            previous = sentence;
        }
        if (previous is not null) Write(previous, -1);
    }

    private void Write(Sentence sentence, int nextSentence)
    {
        var words = sentence.Words;
        var text = new StringBuilder();
        var rows = new StringBuilder();
        for (var first = 0; first < words.Count;)
        {
            var last = first;
            while (last + 1 < words.Count && words[last + 1].Span == words[first].Span && words[first].Span.Length > 0) last++;
            var following = last + 1 < words.Count ? words[last + 1].Span.Start : nextSentence;
            var spaceAfter = following != words[first].Span.End;
            var miscellany = spaceAfter ? "_" : "SpaceAfter=No";
            var token = Column(last > first ? words[first].Span.In(sentence.Text) : words[first].Form);
            if (last > first) rows.Append(CultureInfo.InvariantCulture, $"{first + 1}-{last + 1}\t{token}\t_\t_\t_\t_\t_\t_\t_\t{miscellany}\n");
            for (var i = first; i <= last; i++) AppendRow(rows, words[i], last > first ? "_" : miscellany);
            text.Append(token);
            if (spaceAfter && last + 1 < words.Count) text.Append(' ');
            first = last + 1;
        }
        output.Write($"# text = {text}\n");
        output.Write(rows);
        output.Write('\n');
    }

    private static void AppendRow(StringBuilder rows, Word word, string miscellany)
    {
        var relation = word.HeadIndex < 0 ? "root" : word.Relation is "root" ? "dep" : Column(word.Relation);
        rows.Append(CultureInfo.InvariantCulture, $"{word.Index + 1}\t{Column(word.Form)}\t{Column(word.Lemma)}\t{Column(word.Upos)}\t_\t");
        rows.Append(CultureInfo.InvariantCulture, $"{Column(word.Features)}\t{word.HeadIndex + 1}\t{relation}\t_\t{miscellany}\n");
    }

    private static bool StartsParagraph(Sentence before, Sentence sentence)
    {
        var (from, to) = (before.Span.End, sentence.Span.Start);
        return to > from && sentence.Text.AsSpan()[from..to].Count('\n') >= 2;
    }

    // What may stand in a column: see the remarks of the class.
    private static string Column(string value)
    {
        var plain = value.Length > 0;
        foreach (var character in value) plain &= character is > ' ' and < '\u007F';
        if (plain) return value;

        var kept = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
                kept.Append(rune);
        return kept.Length == 0 ? "_" : kept.ToString();
    }
}
