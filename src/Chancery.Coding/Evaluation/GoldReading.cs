namespace Chancery.Coding.Evaluation;

/// <summary>What a full reading of an annotated page holds.</summary>
/// <remarks>A list that the file leaves out is empty: the generated reader passes null for it.</remarks>
public sealed record GoldReading
{
    /// <summary>The first words of the body.</summary>
    public string BodyStartsWith { get; init => field = value ?? ""; } = "";

    /// <summary>The last words of the body.</summary>
    public string BodyEndsWith { get; init => field = value ?? ""; } = "";

    /// <summary>The carriers in the order in which the news passed through them, the outlet last.</summary>
    public IReadOnlyList<string> AgencyChain { get; init => field = value ?? []; } = [];

    /// <summary>Stretches of furniture inside the body.</summary>
    public IReadOnlyList<string> FurnitureInside { get; init => field = value ?? []; } = [];

    /// <summary>The acts.</summary>
    public IReadOnlyList<GoldEvent> Events { get; init => field = value ?? []; } = [];

    /// <summary>Attributed speech.</summary>
    public IReadOnlyList<GoldStatement> Statements { get; init => field = value ?? []; } = [];

    /// <summary>Where members stand.</summary>
    public IReadOnlyList<GoldStanding> Standing { get; init => field = value ?? []; } = [];

    /// <summary>Who is mentioned, word by word; empty where the page is not annotated so.</summary>
    public IReadOnlyList<GoldMention> Mentions { get; init => field = value ?? []; } = [];

    /// <summary>Which times are named; empty where the page is not annotated so.</summary>
    public IReadOnlyList<GoldTime> Times { get; init => field = value ?? []; } = [];

    /// <summary>Which places are named; empty where the page is not annotated so.</summary>
    public IReadOnlyList<GoldPlace> Places { get; init => field = value ?? []; } = [];

    /// <summary>Stretches where coding an event and leaving it out are both right.</summary>
    public IReadOnlyList<GoldIgnore> Ignore { get; init => field = value ?? []; } = [];
}
