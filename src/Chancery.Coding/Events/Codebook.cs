using Chancery.Coding.Factuality;

namespace Chancery.Coding.Events;

/// <summary>The codebook's rules on what an act counts as, given how the text presents it.</summary>
public static class Codebook
{
    /// <summary>PLOVER: cooperation still to come is AGREE, a retreat still to come is CONCEDE; everything else keeps its type.</summary>
    /// <param name="type">The type of the act as its frame tells it.</param>
    /// <param name="mode">Its mode, or null.</param>
    /// <param name="value">How it is presented.</param>
    public static (EventType Type, string? Mode) AsPresented(EventType type, string? mode, EventFactuality value)
    {
        if (value is not (EventFactuality.Planned or EventFactuality.Possible)) return (type, mode);
        return type switch
        {
            EventType.Consult or EventType.Support or EventType.Cooperate or EventType.Aid => (EventType.Agree, null),
            EventType.Retreat => (EventType.Concede, null),
            _ => (type, mode),
        };
    }
}
