namespace Chancery.Coding.Actors;

/// <summary>
/// Who somebody is for the record: a state by ISO 3166-1 alpha-3 (<c>ARM</c>; Kosovo <c>XKX</c>), an organisation by its acronym (<c>CSTO</c>),
/// a grouping (<c>WEST</c>), each with a PLOVER sector where one is known (<c>RUS:GOV</c>, <c>ARM:MIL</c>).
/// </summary>
/// <param name="Value">The code as written in the record.</param>
public readonly record struct ActorCode(string Value)
{
    /// <summary>The part before the colon: the state, organisation or grouping.</summary>
    public string State => Value.IndexOf(':') is var colon and >= 0 ? Value[..colon] : Value;

    /// <summary>PLOVER's sector (GOV, MIL, LEG, JUD, OPP, REB …), or null for the state or organisation as a whole.</summary>
    public string? Sector => Value.IndexOf(':') is var colon and >= 0 ? Value[(colon + 1)..] : null;

    /// <summary>The same state with another sector; null takes the sector away.</summary>
    public ActorCode With(string? sector) => new(sector is null ? State : $"{State}:{sector}");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
