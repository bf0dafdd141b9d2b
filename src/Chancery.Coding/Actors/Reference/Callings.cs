using Chancery.Language;

namespace Chancery.Coding.Actors.Reference;

/// <summary>What a clause beside a name tells of the person's part: "who heads the mission", "who speaks for the Kremlin", "who represents Nicaragua".</summary>
internal static class Callings
{
    private static readonly HashSet<string> WithObject = ["head", "lead", "chair", "represent", "run", "command", "govern", "rule"];
    private static readonly HashSet<string> WithFor = ["speak", "negotiate"];

    /// <summary>The word that names for whom the person acts, or null.</summary>
    /// <param name="name">The head of the person's name.</param>
    public static Word? Principal(Word name)
    {
        foreach (var clause in name.Children)
        {
            if (clause.Relation != "acl:relcl" || clause.Index < name.Index) continue;
            foreach (var child in clause.Children)
                if ((child.BaseRelation is "obj" && WithObject.Contains(clause.Lemma)) || (child.BaseRelation is "obl" && WithFor.Contains(clause.Lemma) && IsFor(child)))
                    return child;
        }
        return null;
    }

    private static bool IsFor(Word word)
    {
        foreach (var child in word.Children)
            if (child.BaseRelation is "case" && child.Lemma is "for")
                return true;
        return false;
    }
}
