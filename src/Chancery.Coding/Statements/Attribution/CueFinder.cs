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
                var cue = word.Upos is "VERB" or "AUX" ? VerbCue.At(word, lexicon)
                    : word.Upos is "NOUN" ? NounCue.At(word, lexicon) ?? PhraseCue.At(word, lexicon)
                    : PhraseCue.At(word, lexicon);
                if (cue is not null) cues.Add(cue);
            }
        return cues;
    }
}
