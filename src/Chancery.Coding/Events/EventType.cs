namespace Chancery.Coding.Events;

/// <summary>The sixteen event types of PLOVER (manual of 2021), from verbal cooperation to material conflict.</summary>
#pragma warning disable CS1591 // each type has its page in codebook/
public enum EventType
{
    Agree,
    Consult,
    Support,
    Concede,
    Cooperate,
    Aid,
    Retreat,
    Request,
    Accuse,
    Reject,
    Threaten,
    Protest,
    Sanction,
    Mobilize,
    Coerce,
    Assault,
}
#pragma warning restore CS1591
