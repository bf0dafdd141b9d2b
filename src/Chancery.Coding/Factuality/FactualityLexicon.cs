using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Factuality;

/// <summary>
/// The words that decide whether an act is done, in the manner of FactBank's event-selecting predicates and polarity and modality markers
/// (Saurí and Pustejovsky 2009): those that govern it (lexicon/factuality.tsv) and those that stand beside it (lexicon/factuality-modifiers.tsv).
/// </summary>
public sealed class FactualityLexicon
{
    private readonly Dictionary<(string Lemma, GovernorPos Pos), Governor> _governors = [];
    private readonly Dictionary<(string Word, ModifierKind Kind), FactualityModifier> _modifiers = [];

    /// <summary>What the governing word decides, or null when it decides nothing.</summary>
    public Governor? Find(string lemma, GovernorPos pos) => _governors.GetValueOrDefault((lemma, pos));

    /// <summary>What the word beside the act decides, or null when it decides nothing.</summary>
    public FactualityModifier? Find(string word, ModifierKind kind) => _modifiers.GetValueOrDefault((word, kind));

    /// <summary>Reads both lists.</summary>
    /// <param name="lexicon">The lexicon's folder.</param>
    /// <exception cref="LexiconException">A line is wrong; the message names file and line.</exception>
    public static FactualityLexicon Load(string lexicon)
    {
        var read = new FactualityLexicon();
        foreach (var row in TsvTable.Read(Path.Combine(lexicon, "factuality.tsv"), "governor", "pos", "act_is", "coded", "negated", "over").Rows)
        {
            var governor = new Governor(
                row["act_is"] == "as-governor" ? null : Named<EventFactuality>(row, "act_is"),
                YesOrNo(row),
                row["negated"].Length == 0 ? null : Named<EventFactuality>(row, "negated"),
                OnlyOverNouns(row));
            if (!read._governors.TryAdd((row["governor"], Named<GovernorPos>(row, "pos")), governor)) throw row.Error($"'{row["governor"]}' stands twice.");
        }
        foreach (var row in TsvTable.Read(Path.Combine(lexicon, "factuality-modifiers.tsv"), "word", "as", "act_is", "coded").Rows)
            if (!read._modifiers.TryAdd((row["word"], Named<ModifierKind>(row, "as")), new(Named<EventFactuality>(row, "act_is"), YesOrNo(row))))
                throw row.Error($"'{row["word"]}' stands twice.");
        return read;
    }

    private static T Named<T>(TsvRow row, string column) where T : struct, Enum =>
        Enum.TryParse<T>(row[column], ignoreCase: true, out var value) && !char.IsDigit(row[column][0])
            ? value
            : throw row.Error($"'{row[column]}' in the column '{column}' is none of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");

    private static bool YesOrNo(TsvRow row) => row["coded"] switch
    {
        "yes" => true,
        "no" => false,
        var other => throw row.Error($"'{other}' is neither yes nor no."),
    };

    private static bool OnlyOverNouns(TsvRow row) => row["over"] switch
    {
        "act" => false,
        "noun" => true,
        var other => throw row.Error($"'{other}' is neither act nor noun."),
    };
}
