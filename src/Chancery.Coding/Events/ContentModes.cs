using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Events;

/// <summary>The modes that a request, refusal or threat takes from what is requested, refused or threatened, from lexicon/content-modes.tsv.</summary>
public sealed class ContentModes
{
    private readonly Dictionary<(EventType Type, EventType Content, string ContentMode), string> _modes = [];

    /// <summary>The mode of an act whose content is told by another frame, or null when the content decides nothing.</summary>
    public string? ModeOf(EventType type, Frame content) =>
        content.Mode is { } mode && _modes.TryGetValue((type, content.Type, mode), out var exact) ? exact
        : _modes.GetValueOrDefault((type, content.Type, ""));

    /// <summary>Reads the table.</summary>
    /// <exception cref="LexiconException">A line is wrong; the message names file and line.</exception>
    public static ContentModes Load(string file, Ontology ontology)
    {
        var contents = new ContentModes();
        foreach (var row in TsvTable.Read(file, "type", "content", "content_mode", "mode").Rows)
        {
            if (!Enum.TryParse<EventType>(row["type"], ignoreCase: true, out var type)) throw row.Error($"'{row["type"]}' is not an event type.");
            if (!Enum.TryParse<EventType>(row["content"], ignoreCase: true, out var content)) throw row.Error($"'{row["content"]}' is not an event type.");
            if (!ontology.Has(type, row["mode"])) throw row.Error($"{type} has no mode '{row["mode"]}'.");
            if (!contents._modes.TryAdd((type, content, row["content_mode"]), row["mode"])) throw row.Error("The line stands twice.");
        }
        return contents;
    }
}
