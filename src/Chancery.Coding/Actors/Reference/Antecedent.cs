using Chancery.Language;

namespace Chancery.Coding.Actors.Reference;

/// <summary>Something that the article has named so far and that a later word may take up.</summary>
internal sealed class Antecedent
{
    /// <summary>Which sentence of the article, from 0.</summary>
    public required int Sentence { get; init; }

    /// <summary>The word that joins it to its sentence.</summary>
    public required Word Head { get; init; }

    /// <summary>Its actors; empty for things that are none, which compete all the same.</summary>
    public required IReadOnlyList<ActorCode> Actors { get; init; }

    public MentionKind Kind { get; init; }

    /// <summary>The person, when it is one.</summary>
    public Person? Person { get; init; }

    public bool Plural { get; init; }

    /// <summary>The heads of all its conjuncts, when it is a coordination taken together.</summary>
    public IReadOnlyList<Word> Parts { get; init; } = [];

    /// <summary>The organisation's or body's name for the why.</summary>
    public required string Text { get; init; }

    public bool IsActor => Actors.Count > 0 || Person is not null;

    public bool Holds(Word word) => ReferenceEquals(Head, word) || Parts.Contains(word);
}
