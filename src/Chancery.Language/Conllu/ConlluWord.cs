namespace Chancery.Language.Conllu;

/// <summary>One syntactic word as a CoNLL-U file gives it; columns that the file leaves out with <c>_</c> are empty.</summary>
public sealed record ConlluWord
{
    /// <summary>FORM: the word as written or as expanded from its multi-word token.</summary>
    public required string Form { get; init; }

    /// <summary>LEMMA, as given: <c>_</c> stands for itself, because a treebank may leave it out on purpose.</summary>
    public string Lemma { get; init; } = "_";

    /// <summary>UPOS, or empty.</summary>
    public string Upos { get; init; } = "";

    /// <summary>XPOS, or empty.</summary>
    public string Xpos { get; init; } = "";

    /// <summary>FEATS as written, <c>Mood=Ind|Tense=Past</c>, or empty.</summary>
    public string Features { get; init; } = "";

    /// <summary>Index of the head among the sentence's words from 0, -1 for the root, null when the file gives none.</summary>
    public int? Head { get; init; }

    /// <summary>DEPREL with its subtype, or empty.</summary>
    public string Relation { get; init; } = "";

    /// <summary>DEPS, the enhanced graph as written, or empty.</summary>
    public string Enhanced { get; init; } = "";

    /// <summary>MISC as written, or empty.</summary>
    public string Miscellany { get; init; } = "";
}
