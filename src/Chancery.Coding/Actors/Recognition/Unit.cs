using Chancery.Coding.Actors.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>A stretch of words that the lexicon knows, before the tree is asked what it is part of.</summary>
/// <param name="First">Index of its first word in the sentence.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Head">The word that joins it to the rest of the sentence.</param>
/// <param name="Reading">What it means.</param>
/// <param name="Others">What else it may mean, for common nouns that are both a group and a way to take up an actor.</param>
internal sealed record Unit(int First, int Last, Word Head, NameReading Reading, IReadOnlyList<NameReading> Others)
{
    public NameKind Kind => Reading.Kind;
    public ActorCode Code => Reading.Code ?? throw new InvalidOperationException($"'{Reading.Name}' names no actor by itself.");
    public Title? Title => Reading.Record as Title;
    public GroupNoun? Group => Reading.Record as GroupNoun ?? Others.Select(o => o.Record).OfType<GroupNoun>().FirstOrDefault();
    public NominalNoun? Nominal => Reading.Record as NominalNoun ?? Others.Select(o => o.Record).OfType<NominalNoun>().FirstOrDefault();

    /// <summary>The organisation that it names, which may be a body of the one for which it acts.</summary>
    public Organisation? Organisation => Reading.Record as Organisation;

    /// <summary>Whether it names an actor by itself.</summary>
    public bool IsName => Kind is NameKind.State or NameKind.Adjective or NameKind.People or NameKind.Capital or NameKind.Seat
        or NameKind.Organisation or NameKind.Epithet or NameKind.Body;
}
