using Chancery.Coding.Actors.Knowledge;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>The names by which an article may call somebody for short: last names of people whom it names in full, and of office-holders of states that it names.</summary>
internal sealed class ShortNames(ActorLexicon lexicon, PeopleRegister? register, ArticleNames article, DateOnly? day)
{
    private readonly HashSet<string> _learned = [];

    /// <summary>Takes a name that the article prints in full or with a title.</summary>
    public void Learn(string name)
    {
        var keys = NameKey.Words(name);
        if (keys.Count == 0) return;
        _learned.Add(keys[^1]);
        if (keys.Count > 1 && lexicon.People.IsFamilyFirst(keys[0])) _learned.Add(keys[0]);
    }

    /// <summary>Whether everybody knows the holder of such an office without the name of the state: "Trump", "Putin".</summary>
    public static bool IsHead(string office) => office is "President" or "Prime Minister" or "Chancellor" or "Supreme Leader" or "Premier" or "Leader";

    /// <summary>Whether the key is such a name.</summary>
    public bool IsShort(string key)
    {
        if (_learned.Contains(key)) return true;
        // Of several people of one name those in office on the day count: "Maduro" in 2019 is nobody's president of 2003.
        var (heads, others) = (0, false);
        foreach (var known in lexicon.People.Short(key))
        {
            if (known.On(day) is not { InOffice: true } held) continue;
            if (article.Names(held.Term.Actor.State)) return true;
            if (IsHead(held.Term.Office)) heads++;
            else others = true;
        }
        if (heads == 1 && !others) return true;
        if (register is not null)
            foreach (var seen in register.Called(key))
                if (article.Names(seen.Code.State))
                    return true;
        return false;
    }
}
