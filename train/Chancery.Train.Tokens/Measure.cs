using Chancery.Language;
using Chancery.Language.Conllu;
using Chancery.Language.Evaluation;
using Chancery.Language.Tokens;

namespace Chancery.Train.Tokens;

/// <summary>Scores a tokenizer on raw text.</summary>
internal static class Measure
{
    public static ConllScore Of(Tokenizer tokenizer, IReadOnlyList<ConlluSentence> gold)
    {
        var text = GivenTokens.Of(gold).Text;
        return ConllScore.Of(gold, tokenizer.Cut(text).Select(sentence => ToConllu(text, sentence)));
    }

    private static ConlluSentence ToConllu(string text, TokenizedSentence sentence)
    {
        var words = sentence.Words.Select(word => new ConlluWord { Form = word.Form }).ToList();
        var ranges = new List<ConlluRange>();
        for (var first = 0; first < words.Count;)
        {
            var last = first;
            while (last + 1 < words.Count && sentence.Words[last + 1].Span == sentence.Words[first].Span) last++;
            if (last > first) ranges.Add(new ConlluRange(first, last, sentence.Words[first].Span.In(text), ""));
            first = last + 1;
        }
        return new ConlluSentence([], words, ranges, 1);
    }
}
