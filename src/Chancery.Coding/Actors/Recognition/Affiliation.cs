using Chancery.Coding.Actors.Knowledge;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>Works out for whom a person, office or group acts from the names beside it.</summary>
internal sealed class Affiliation(Phrase phrase, ActorLexicon lexicon)
{
    /// <summary>Takes the actors from names that stand before the noun; nearest first.</summary>
    public void By(IReadOnlyList<Unit> names)
    {
        if (names.Count == 0)
        {
            if (phrase.Actors.Count == 0 && phrase.Title?.State is { } only) Take(new ActorCode(only), NameKind.State, $"'{phrase.Title.Name}' is an office of {only} alone");
            return;
        }
        // With a state and an organisation before it, the person is the state's: "Russia's NATO envoy".
        var ofState = names.Any(n => IsState(n.Kind));
        var ofOrganisation = names.Any(n => IsOrganisation(n.Kind));
        for (var i = names.Count - 1; i >= 0; i--)
        {
            var name = names[i];
            if (ofState && ofOrganisation && IsOrganisation(name.Kind)) continue;
            Take(name.Code, name.Kind, $"'{name.Reading.Name}' before '{Noun}'");
        }
    }

    /// <summary>Takes one actor.</summary>
    public void Take(ActorCode code, NameKind kind, string why)
    {
        if (phrase.Group is { Relational: true } && phrase.Title is null && !IsOrganisation(kind) && lexicon.Organisation(code.State) is null) return;
        phrase.Add(Coded(code, kind));
        phrase.Affiliated = true;
        phrase.Why = phrase.Why.Length == 0 ? why : $"{phrase.Why}; {why}";
    }

    /// <summary>The code of an office or group of an actor.</summary>
    public ActorCode Coded(ActorCode code, NameKind kind)
    {
        if (IsOrganisation(kind) || lexicon.Organisation(code.State) is not null) return code;
        if (code.Sector == "PRE" || (code.Sector is not null && kind is NameKind.Body)) return code;
        if (phrase.Former && phrase.Title is { Kind: TitleKind.Office }) return code.With("ELI");
        return code.With(phrase.Sector ?? code.Sector);
    }

    private string Noun => phrase.Title?.Name ?? phrase.Group?.Noun ?? phrase.PersonName ?? "";

    private static bool IsState(NameKind kind) => kind is NameKind.State or NameKind.Adjective or NameKind.Capital or NameKind.Seat;

    private static bool IsOrganisation(NameKind kind) => kind is NameKind.Organisation or NameKind.Epithet;
}
