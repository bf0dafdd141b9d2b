namespace Chancery.Train;

/// <summary>Sizes of the network's layers.</summary>
public sealed class NetworkSize
{
    /// <summary>Trained embedding of a form.</summary>
    public int Word { get; set; } = 100;

    /// <summary>Trained embedding of each affix.</summary>
    public int Affix { get; set; } = 24;

    /// <summary>Trained embedding of the shape.</summary>
    public int Shape { get; set; } = 16;

    /// <summary>Trained embedding of the treebank.</summary>
    public int Treebank { get; set; } = 16;

    /// <summary>Encoder layers.</summary>
    public int Layers { get; set; } = 3;

    /// <summary>Units of an encoder layer in each direction.</summary>
    public int Hidden { get; set; } = 300;

    /// <summary>Units before the tag, feature, lemma and mention labels, for each of them.</summary>
    public int Tag { get; set; } = 128;

    /// <summary>Units on each side of the arc scores.</summary>
    public int Arc { get; set; } = 320;

    /// <summary>Units on each side of the relation scores.</summary>
    public int Label { get; set; } = 96;
}
