using Chancery.Coding.Events;
using Chancery.Coding.Factuality;
using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Classification;

/// <summary>Where a given pair is answered with another type than an article's event, from lexicon/pair-types.tsv.</summary>
public sealed class PairTypes
{
    private readonly List<(EventType Type, string Mode, IReadOnlyList<string> Words, string Presented, EventType Root)> _borders = [];

    /// <summary>The type that answers for a frame.</summary>
    /// <param name="match">The frame over its words.</param>
    /// <param name="value">How the text presents the act.</param>
    /// <param name="refused">Whether the answer stands for a refusal of what the frame tells.</param>
    public EventType? Find(LooseMatch match, EventFactuality value, out bool refused)
    {
        var presented = value switch
        {
            EventFactuality.Denied => "denied",
            EventFactuality.Planned or EventFactuality.Possible => "to-come",
            _ => "done",
        };
        foreach (var border in _borders)
        {
            if (border.Type != match.Frame.Type || border.Mode.Length > 0 && border.Mode != match.Frame.Mode) continue;
            if (border.Presented != "any" && border.Presented != presented) continue;
            if (border.Words.Count > 0 && !match.Words.Concat(Objects(match.Clause)).Any(w => PatternWord.Fits(border.Words, w))) continue;
            refused = border.Presented == "denied";
            return border.Root;
        }
        refused = false;
        return null;
    }

    /// <summary>The type that answers for one that is told without a frame of its own.</summary>
    /// <param name="type">The type.</param>
    /// <param name="value">How the text presents the act.</param>
    public EventType Find(EventType type, EventFactuality value)
    {
        var presented = value switch
        {
            EventFactuality.Denied => "denied",
            EventFactuality.Planned or EventFactuality.Possible => "to-come",
            _ => "done",
        };
        foreach (var border in _borders)
            if (border.Type == type && border.Mode.Length == 0 && border.Words.Count == 0 && border.Presented == presented)
                return border.Root;
        return type;
    }

    private static IEnumerable<Language.Word> Objects(Clause clause)
    {
        foreach (var argument in clause.Arguments)
            if (argument.Role == ArgumentRole.Object || argument.Role == ArgumentRole.Oblique && argument.Marker is "to" or "on" or "upon")
                yield return argument.Head;
    }

    /// <summary>Reads the table.</summary>
    /// <exception cref="LexiconException">A line is wrong; the message names file and line.</exception>
    public static PairTypes Load(string file, Ontology ontology)
    {
        var types = new PairTypes();
        foreach (var row in TsvTable.Read(file, "type", "mode", "words", "presented", "root").Rows)
        {
            if (!Enum.TryParse<EventType>(row["type"], ignoreCase: true, out var type)) throw row.Error($"'{row["type"]}' is not an event type.");
            if (!Enum.TryParse<EventType>(row["root"], ignoreCase: true, out var root)) throw row.Error($"'{row["root"]}' is not an event type.");
            if (!ontology.Has(type, row["mode"])) throw row.Error($"{type} has no mode '{row["mode"]}'.");
            if (row["presented"] is not ("any" or "done" or "to-come" or "denied")) throw row.Error($"'{row["presented"]}' is neither any, done, to-come nor denied.");
            types._borders.Add((type, row["mode"], row.List("words"), row["presented"], root));
        }
        return types;
    }
}
