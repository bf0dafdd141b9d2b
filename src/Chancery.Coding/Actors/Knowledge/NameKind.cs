namespace Chancery.Coding.Actors.Knowledge;

/// <summary>What a name of the lexicon means.</summary>
public enum NameKind
{
    /// <summary>A state, territory or breakaway entity by its name: "Armenia".</summary>
    State,

    /// <summary>A nationality as an adjective: "Armenian".</summary>
    Adjective,

    /// <summary>Its people as a noun: "Armenians".</summary>
    People,

    /// <summary>A capital, which may stand for the government or be the place: "Yerevan".</summary>
    Capital,

    /// <summary>A building, street or by-name that stands for a government or one of its bodies: "the Kremlin".</summary>
    Seat,

    /// <summary>An organisation, alliance, treaty or grouping by name or acronym: "CSTO".</summary>
    Organisation,

    /// <summary>A description that stands for an organisation: "Russian-led defense bloc".</summary>
    Epithet,

    /// <summary>A body with a name of its own: a ministry, armed force, armed group, party or company: "Hamas".</summary>
    Body,

    /// <summary>A title: "foreign minister".</summary>
    Title,

    /// <summary>A noun that makes an actor of a nationality: "government", "troops".</summary>
    Group,

    /// <summary>A noun that takes up an actor named before: "country", "bloc".</summary>
    Nominal,

    /// <summary>A person: "Sergei Lavrov".</summary>
    Person,

    /// <summary>A name that holds the name of a state or capital and means something else: "South China Sea".</summary>
    Blocked,
}
