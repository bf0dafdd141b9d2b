namespace Chancery.Ledger.Formats;

/// <summary>How other data sets write the actors that the record knows by its own codes.</summary>
internal static class CodeNames
{
    // Where CAMEO or PLOVER write a state otherwise than ISO 3166-1 alpha-3 (CAMEO codebook 1.1b3; PLOVER manual 2021).
    private static readonly (string Ours, string Cameo)[] _cameo = [("XKX", "KSV"), ("ROU", "ROM"), ("COD", "COD"), ("TLS", "TMP"), ("PSE", "PSE")];

    /// <summary>The part before the colon.</summary>
    public static string State(string code) => code.IndexOf(':') is >= 0 and var colon ? code[..colon] : code;

    /// <summary>The part after the colon, or null.</summary>
    public static string? Sector(string code) => code.IndexOf(':') is >= 0 and var colon ? code[(colon + 1)..] : null;

    /// <summary>PLOVER's country: ISO alpha-3, KOS for Kosovo, null for what is no state.</summary>
    public static string? Plover(string code, LedgerLexicon lexicon) => !lexicon.IsState(State(code)) ? null : State(code) == "XKX" ? "KOS" : State(code);

    /// <summary>CAMEO's country, null for what is no state.</summary>
    public static string? Cameo(string code, LedgerLexicon lexicon)
    {
        var state = State(code);
        if (state == "EU") return "EUR";
        if (!lexicon.IsState(state)) return null;
        foreach (var (ours, cameo) in _cameo)
            if (ours == state)
                return cameo;
        return state;
    }

    /// <summary>CAMEO's known group of an organisation, or null.</summary>
    public static string? CameoGroup(string code) => State(code) switch { "UN" => "UNO", "NATO" => "NAT", "AU" => "AFU", "ASEAN" => "ASN", _ => null };

    /// <summary>PLOVER's code of an actor that is no state: UNO, EUR, else IGO.</summary>
    public static string NonState(string code) => State(code) switch { "UN" => "UNO", "EU" => "EUR", _ => "IGO" };

    /// <summary>Our code of another data set's country; null for none.</summary>
    public static string? Ours(string? code, LedgerLexicon lexicon)
    {
        if (string.IsNullOrWhiteSpace(code)) return null;
        var clean = code.Trim();
        switch (clean)
        {
            case "KOS": return "XKX";
            case "EUR": return "EU";
            case "UNO": return "UN";
            case "NAT": return "NATO";
        }
        foreach (var (ours, cameo) in _cameo)
            if (cameo == clean)
                return ours;
        return lexicon.CodeOf(clean);
    }
}
