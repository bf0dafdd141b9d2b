using Chancery.Reading.Knowledge;

namespace Chancery.Reading.Carriers;

/// <summary>How reports name their carriers (<c>lexicon/carriers.tsv</c>).</summary>
internal sealed class CarrierPhrases
{
    // "Citing RIA Novosti, …": a phrase may open a sentence.
    private readonly Dictionary<string, CarrierRole> _before = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _after = new(StringComparer.Ordinal);
    private readonly HashSet<string> _speaking = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nouns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _modifiers = new(StringComparer.Ordinal);

    private CarrierPhrases()
    {
    }

    /// <summary>The most words that a phrase before a carrier has.</summary>
    public int LongestBefore { get; private set; }

    /// <summary>The most words that a phrase after a carrier has.</summary>
    public int LongestAfter { get; private set; }

    /// <exception cref="LexiconException">A line is malformed; the message names file and line.</exception>
    public static CarrierPhrases Load(string path)
    {
        var phrases = new CarrierPhrases();
        foreach (var row in TsvTable.Read(path, "phrase", "role").Rows)
        {
            var phrase = row["phrase"];
            var words = phrase.Count(c => c == ' ') + 1;
            switch (row["role"])
            {
                case "told-before":
                    phrases.AddBefore(phrase, CarrierRole.Told, words);
                    break;
                case "relayed-before":
                    phrases.AddBefore(phrase, CarrierRole.Relayed, words);
                    break;
                case "cited-before":
                    phrases.AddBefore(phrase, CarrierRole.Cited, words);
                    break;
                case "relayed-after":
                    phrases._after.Add(phrase);
                    phrases.LongestAfter = Math.Max(phrases.LongestAfter, words);
                    break;
                case "spoke-after":
                    phrases._speaking.Add(phrase);
                    phrases.LongestAfter = Math.Max(phrases.LongestAfter, words);
                    break;
                case "noun":
                    phrases._nouns.Add(phrase);
                    break;
                case "modifier":
                    phrases._modifiers.Add(phrase);
                    break;
                default:
                    throw row.Error("The role must be told-before, relayed-before, cited-before, relayed-after, spoke-after, noun or modifier.");
            }
        }
        return phrases;
    }

    /// <summary>What the carrier after these words did; null when the words do not introduce one.</summary>
    public CarrierRole? RoleBefore(string words) => _before.TryGetValue(words, out var role) ? role : null;

    /// <summary>Whether the carrier before these words passed news on.</summary>
    /// <param name="words">The words after its name.</param>
    /// <param name="isPlain">Whether the name looks like a person's or a common word, for which verbs that people go with are not enough.</param>
    public bool IsRelayAfter(string words, bool isPlain) => _after.Contains(words) || (!isPlain && _speaking.Contains(words));

    /// <summary>Whether the words say what a carrier is: "news agency".</summary>
    public bool IsNoun(string words) => _nouns.Contains(words) || _nouns.Contains(words.ToLowerInvariant());

    /// <summary>Whether the word may stand between the phrase and the name: "the", "state-run".</summary>
    public bool IsModifier(string word) => _modifiers.Contains(word);

    private void AddBefore(string phrase, CarrierRole role, int words)
    {
        _before[phrase] = role;
        LongestBefore = Math.Max(LongestBefore, words);
    }
}
