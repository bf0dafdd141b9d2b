using Chancery.Coding.Statements.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>Finds the words of a document that attribute something to somebody, in the order of the text.</summary>
internal static class CueFinder
{
    public static List<SpeechCue> Find(Document document, SpeechLexicon lexicon)
    {
        var cues = new List<SpeechCue>();
        foreach (var sentence in document.Sentences)
            foreach (var word in sentence.Words)
            {
                var cue = word.Upos switch
                {
                    "VERB" or "AUX" => VerbCue.At(word, lexicon),
                    "NOUN" => NounCue.At(word, lexicon),
                    _ => null,
                };
                if ((cue ?? PhraseCue.At(word, lexicon)) is { } found) cues.Add(found);
            }
        return [.. cues.Select(cue => CutAtNextVoice(cue, cues))];
    }

    // "Benin complained that soldiers had fired; Niamey says that they never left": what comes after the semicolon has a speaker of its own.
    private static SpeechCue CutAtNextVoice(SpeechCue cue, List<SpeechCue> cues)
    {
        foreach (var next in cues)
        {
            if (next.Word.Sentence != cue.Word.Sentence || next.Word.Index <= cue.Word.Index || next.Subject is null) continue;
            var words = cue.Word.Sentence.Words;
            for (var i = cue.Word.Index + 1; i < next.Word.Index; i++)
                if (words[i].Form == ";")
                    return cue with { Content = [.. cue.Content.Select(c => c.End > words[i].Span.Start ? c with { End = Math.Max(c.Start, words[i].Span.Start) } : c).Where(c => c.Length > 0)] };
        }
        return cue;
    }
}
