namespace Chancery.Coding.Factuality;

/// <summary>As what a deciding word stands beside an act.</summary>
public enum ModifierKind
{
    /// <summary>"may", "will".</summary>
    Auxiliary,

    /// <summary>"not", "allegedly".</summary>
    Adverb,

    /// <summary>"planned" before a noun that names an act.</summary>
    Adjective,

    /// <summary>"if", "unless".</summary>
    Conjunction,

    /// <summary>"without".</summary>
    Preposition,

    /// <summary>"no".</summary>
    Determiner,
}
