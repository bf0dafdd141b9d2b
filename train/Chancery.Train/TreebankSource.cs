namespace Chancery.Train;

/// <summary>A treebank to learn from.</summary>
public sealed class TreebankSource
{
    /// <summary>Its short name, by which the model lets a user choose its conventions.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whose work it is and on what terms; goes into the model's manifest.</summary>
    public string Notice { get; set; } = "";

    /// <summary>The training part, CoNLL-U.</summary>
    public string Train { get; set; } = "";

    /// <summary>The development part, CoNLL-U.</summary>
    public string Dev { get; set; } = "";

    /// <summary>Whether its MISC column has GUM's <c>Entity</c> layer.</summary>
    public bool Mentions { get; set; }
}
