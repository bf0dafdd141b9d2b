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
        return cues;
    }
}
