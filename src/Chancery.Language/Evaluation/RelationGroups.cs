using System.Collections.Frozen;

namespace Chancery.Language.Evaluation;

/// <summary>The groups of relations that scores are told for.</summary>
public static class RelationGroups
{
    private static readonly FrozenSet<string> ContentRelations = FrozenSet.Create(
        "nsubj", "obj", "iobj", "csubj", "ccomp", "xcomp", "obl", "vocative", "expl", "dislocated", "advcl", "advmod", "discourse", "nmod", "appos",
        "nummod", "acl", "amod", "conj", "fixed", "flat", "compound", "list", "parataxis", "orphan", "goeswith", "reparandum", "root", "dep");

    private static readonly FrozenSet<string> EventRelations = FrozenSet.Create(
        "root", "nsubj", "nsubj:pass", "csubj", "csubj:pass", "obj", "iobj", "obl", "obl:agent", "obl:unmarked", "obl:tmod", "obl:npmod", "xcomp", "ccomp",
        "advcl", "acl", "acl:relcl", "advcl:relcl", "aux:pass", "conj", "nmod", "nmod:poss", "nmod:desc", "nmod:unmarked", "nmod:tmod", "nmod:npmod",
        "compound", "compound:prt", "flat", "appos", "parataxis");

    /// <summary>Whether the relation, its subtype left aside, holds between words of content: what CLAS counts (CoNLL 2018).</summary>
    public static bool IsContent(string relation) => ContentRelations.Contains(WithoutSubtype(relation));

    /// <summary>Whether a coder of who did what to whom reads the relation: what EventLAS counts, subtypes told apart.</summary>
    public static bool IsEvent(string relation) => EventRelations.Contains(relation);

    /// <summary><c>nsubj</c> of <c>nsubj:pass</c>.</summary>
    public static string WithoutSubtype(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation[..colon];
    }
}
