using Chancery.Language;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>The state of one sentence while its phrases are read.</summary>
internal sealed class SentenceWork(Sentence sentence, Unit?[] units, Towns towns)
{
    private readonly List<Phrase> _phrases = [];
    private readonly bool[] _claimed = new bool[sentence.Words.Count];

    public Sentence Sentence { get; } = sentence;

    /// <summary>The state in which the town lies that a word names; null when it names none that is known.</summary>
    public ActorCode? TownAt(Word word) => towns.Of(this, word);

    /// <summary>The unit of each word, or null.</summary>
    public Unit?[] Units { get; } = units;

    /// <summary>The phrase that holds each word, or null; of nested ones the last put.</summary>
    public Phrase?[] PhraseAt { get; } = new Phrase?[sentence.Words.Count];

    /// <summary>Names that were read as places, with the reason.</summary>
    public List<(Unit Unit, string Why)> Dropped { get; } = [];

    /// <summary>Whether the word belongs to a person's name.</summary>
    public bool InName(int word) => _claimed[word];

    /// <summary>Marks the words of a person's name; a unit that lies in it ("Jordan") is forgotten.</summary>
    public void Claim(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            _claimed[i] = true;
            Units[i] = null;
        }
    }

    /// <summary>Enters a phrase, or enters it anew after it has grown.</summary>
    public void Put(Phrase phrase)
    {
        if (!_phrases.Contains(phrase)) _phrases.Add(phrase);
        for (var i = phrase.First; i <= phrase.Last; i++) PhraseAt[i] ??= phrase;
    }

    public void Drop(Unit unit, string why) => Dropped.Add((unit, why));

    /// <summary>The phrases that stand by themselves, in the order of the text, outer ones before inner ones.</summary>
    public IReadOnlyList<Phrase> Phrases => _phrases;

    /// <summary>Puts the phrases in order and finds the head of each.</summary>
    public void Finish()
    {
        _phrases.RemoveAll(p => p.Absorbed);
        foreach (var phrase in _phrases) phrase.Head = Dependencies.HeadOf(Sentence, phrase.First, phrase.Last);
        _phrases.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));
    }
}
