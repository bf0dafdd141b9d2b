namespace Chancery.Train;

/// <summary>How often something must occur in the training text to be known to the model.</summary>
public sealed class VocabularyMinimum
{
    /// <summary>A lower-cased form.</summary>
    public int Words { get; set; } = 2;

    /// <summary>A beginning or end of a form.</summary>
    public int Affixes { get; set; } = 4;

    /// <summary>A shape.</summary>
    public int Shapes { get; set; } = 2;

    /// <summary>A feature string.</summary>
    public int Features { get; set; } = 2;

    /// <summary>An edit script.</summary>
    public int Scripts { get; set; } = 2;
}
