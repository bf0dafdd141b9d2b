using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Events;

/// <summary>Which part the subject of a support verb plays in the act that its object names.</summary>
public enum SupportRole
{
    /// <summary>It acts: "launch an attack".</summary>
    Source,

    /// <summary>It suffers: "face sanctions".</summary>
    Target,
}

/// <summary>Verbs that say little themselves and lend their subject to an event noun, from lexicon/support-verbs.tsv.</summary>
public sealed class SupportVerbLexicon
{
    private readonly Dictionary<string, SupportRole> _roles = [];

    /// <summary>The part that the verb's subject plays, or null when the verb is no support verb.</summary>
    public SupportRole? Find(string lemma) => _roles.TryGetValue(lemma, out var role) ? role : null;

    /// <summary>Reads the list.</summary>
    /// <exception cref="LexiconException">A line is wrong; the message names file and line.</exception>
    public static SupportVerbLexicon Load(string file)
    {
        var lexicon = new SupportVerbLexicon();
        foreach (var row in TsvTable.Read(file, "verb", "subject_is").Rows)
        {
            var role = row["subject_is"] switch
            {
                "source" => SupportRole.Source,
                "target" => SupportRole.Target,
                var other => throw row.Error($"'{other}' is neither 'source' nor 'target'."),
            };
            if (!lexicon._roles.TryAdd(row["verb"], role)) throw row.Error($"'{row["verb"]}' stands twice.");
        }
        return lexicon;
    }
}
