using Chancery.Language;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>What a hyphen makes of a name beside it.</summary>
internal static class Hyphen
{
    private static readonly HashSet<string> Against =
        ["pro", "anti", "ex", "post", "non", "pre", "former", "un", "counter", "sub", "intra", "trans", "inter", "mid", "east", "west", "north", "south", "all", "half", "neo"];

    /// <summary>Whether the name is the second part of a compound that is no longer its bearer's: "pro-Russian", "ex-Soviet".</summary>
    public static bool OfOtherSide(Sentence sentence, Unit unit) =>
        unit.First >= 2 && sentence.Words[unit.First - 1].Form is "-" or "–" && Against.Contains(sentence.Words[unit.First - 2].Form.ToLowerInvariant());

    /// <summary>Whether the name is the first part of a compound with a participle or noun, or one of two names side by side: "Russian-led", "Russian-Armenian".</summary>
    public static bool Joined(Sentence sentence, Unit unit) =>
        (unit.Last + 2 < sentence.Words.Count && sentence.Words[unit.Last + 1].Form is "-" or "–" && Touch(sentence.Words[unit.Last], sentence.Words[unit.Last + 1]))
        || (unit.First >= 2 && sentence.Words[unit.First - 1].Form is "-" or "–" && Touch(sentence.Words[unit.First - 1], sentence.Words[unit.First]));

    /// <summary>Whether the compound tells of another's hand and not whose the noun is: "Russian-led", "Iran-backed"; two nationalities side by side are both its own.</summary>
    public static bool OfAnotherHand(Sentence sentence, Unit unit)
    {
        var next = unit.Last + 2;
        return next < sentence.Words.Count && sentence.Words[unit.Last + 1].Form is "-" or "–" && !char.IsUpper(sentence.Words[next].Form[0]);
    }

    private static bool Touch(Word left, Word right) => Dependencies.Place(left).End == Dependencies.Place(right).Start;
}
