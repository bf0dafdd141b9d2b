using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Factuality;

/// <summary>The governing words of lexicon/factuality.tsv, in the manner of FactBank's source-introducing and event-selecting predicates (Saurí and Pustejovsky 2009).</summary>
public sealed class FactualityLexicon
{
    private readonly Dictionary<(string Lemma, bool IsNoun), Governor> _governors = [];

    /// <summary>What the word decides, or null when it decides nothing.</summary>
    public Governor? Find(string lemma, bool isNoun) => _governors.GetValueOrDefault((lemma, isNoun));

    /// <summary>Reads the list.</summary>
    /// <exception cref="LexiconException">A line is wrong; the message names file and line.</exception>
    public static FactualityLexicon Load(string file)
    {
        var lexicon = new FactualityLexicon();
        foreach (var row in TsvTable.Read(file, "governor", "pos", "act_is", "coded").Rows)
        {
            var isNoun = row["pos"] switch
            {
                "noun" => true,
                "verb" or "adjective" => false,
                var other => throw row.Error($"'{other}' is neither verb, adjective nor noun."),
            };
            EventFactuality? effect = row["act_is"] switch
            {
                "as-governor" => null,
                var name when Enum.TryParse<EventFactuality>(name, ignoreCase: true, out var value) => value,
                var other => throw row.Error($"'{other}' is neither a factuality nor 'as-governor'."),
            };
            var codes = row["coded"] switch
            {
                "yes" => true,
                "no" => false,
                var other => throw row.Error($"'{other}' is neither yes nor no."),
            };
            if (!lexicon._governors.TryAdd((row["governor"], isNoun), new Governor(row["governor"], isNoun, effect, codes)))
                throw row.Error($"'{row["governor"]}' stands twice.");
        }
        return lexicon;
    }
}
