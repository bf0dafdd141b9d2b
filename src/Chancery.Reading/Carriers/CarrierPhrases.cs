using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Carriers;

/// <summary>How reports name their carriers (<c>lexicon/carriers.tsv</c>).</summary>
internal sealed class CarrierPhrases
{
    // "Citing RIA Novosti, …": a phrase may open a sentence.
    private readonly Dictionary<string, CarrierRole> before = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> after = new(StringComparer.Ordinal);
    private readonly HashSet<string> speaking = new(StringComparer.Ordinal);
    private readonly HashSet<string> nouns = new(StringComparer.Ordinal);
    private readonly HashSet<string> modifiers = new(StringComparer.Ordinal);

    private CarrierPhrases()
    {
    }

    /// <summary>The most words that a phrase before a carrier has.</summary>
    public int LongestBefore { get; private set; }

    /// <summary>The most words that a phrase after a carrier has.</summary>
    public int LongestAfter { get; private set; }

    /// <exception cref="InvalidDataException">A line is malformed; the message names file and line.</exception>
    public static CarrierPhrases Load(string path)
    {
        var phrases = new CarrierPhrases();
        foreach (var (line, cells) in TsvFile.Read(path, "phrase", "role"))
        {
            var phrase = cells[0];
            var words = phrase.Count(c => c == ' ') + 1;
            switch (cells[1])
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
                    phrases.after.Add(phrase);
                    phrases.LongestAfter = Math.Max(phrases.LongestAfter, words);
                    break;
                case "spoke-after":
                    phrases.speaking.Add(phrase);
                    phrases.LongestAfter = Math.Max(phrases.LongestAfter, words);
                    break;
                case "noun":
                    phrases.nouns.Add(phrase);
                    break;
                case "modifier":
                    phrases.modifiers.Add(phrase);
                    break;
                default:
                    throw new InvalidDataException($"{path}:{line}: the role must be told-before, relayed-before, cited-before, relayed-after, spoke-after, noun or modifier");
            }
        }
        return phrases;
    }

    /// <summary>What the carrier after these words did; null when the words do not introduce one.</summary>
    public CarrierRole? RoleBefore(string words) => before.TryGetValue(words, out var role) ? role : null;

    /// <summary>Whether the carrier before these words passed news on.</summary>
    /// <param name="words">The words after its name.</param>
    /// <param name="isPlain">Whether the name looks like a person's or a common word, for which verbs that people go with are not enough.</param>
    public bool IsRelayAfter(string words, bool isPlain) => after.Contains(words) || (!isPlain && speaking.Contains(words));

    /// <summary>Whether the words say what a carrier is: "news agency".</summary>
    public bool IsNoun(string words) => nouns.Contains(words) || nouns.Contains(words.ToLowerInvariant());

    /// <summary>Whether the word may stand between the phrase and the name: "the", "state-run".</summary>
    public bool IsModifier(string word) => modifiers.Contains(word);

    private void AddBefore(string phrase, CarrierRole role, int words)
    {
        before[phrase] = role;
        LongestBefore = Math.Max(LongestBefore, words);
    }
}
