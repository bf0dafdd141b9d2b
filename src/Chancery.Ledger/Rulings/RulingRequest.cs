namespace Chancery.Ledger.Rulings;

/// <summary>What a person wants to rule.</summary>
public sealed record RulingRequest
{
    /// <summary>accept, correct, reject, together or apart.</summary>
    public required string Verdict { get; init; }

    /// <summary>Id of an event, telling, statement or standing, or a person's name.</summary>
    public required string Subject { get; init; }

    /// <summary>For together and apart: the other event or telling.</summary>
    public string? Other { get; init; }

    /// <summary>For correct: the right values by field: type, mode, source, target, date_start, date_end, factuality; of a standing status, date_start, date_end, factuality; of a person code, office.</summary>
    public IReadOnlyDictionary<string, string> Changes { get; init; } = new Dictionary<string, string>();

    /// <summary>Who rules.</summary>
    public required string MadeBy { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Gives CAMEO code and Goldstein value for a corrected type and mode, as the lexicon has them; the values stay as they are where it is null.</summary>
    public Func<string, string?, (string Cameo, double Goldstein)>? Ontology { get; init; }
}
