using Chancery.Coding.Actors.Knowledge;
using Chancery.Language;

namespace Chancery.Coding.Actors.Recognition;

/// <summary>
/// A phrase that names an actor, or may do so once the words before it in the article are known. The step of reference fills what is still open and
/// turns it into a <see cref="Mention"/>.
/// </summary>
internal sealed class Phrase
{
    public required Sentence Sentence { get; init; }
    public required int First { get; set; }
    public required int Last { get; set; }
    public required MentionKind Kind { get; set; }
    public required string Why { get; set; }

    /// <summary>Set by the reader when the phrase is complete.</summary>
    public Word Head { get; set; } = null!;

    /// <summary>The actors; empty while not known.</summary>
    public List<ActorCode> Actors { get; } = [];

    /// <summary>The name of a person as printed here, without titles.</summary>
    public string? PersonName { get; set; }

    /// <summary>Indexes of the name's first and last word, when there is one.</summary>
    public (int First, int Last) NameWords { get; set; }

    /// <summary>The office as printed, without the nationality: "Deputy Foreign Minister".</summary>
    public string? Office { get; set; }

    /// <summary>The sector that the title or group noun gives.</summary>
    public string? Sector { get; set; }

    /// <summary>Whether the office is a past one.</summary>
    public bool Former { get; set; }

    /// <summary>The title, when the phrase has one.</summary>
    public Title? Title { get; set; }

    /// <summary>The group noun, when the phrase is headed by one.</summary>
    public GroupNoun? Group { get; set; }

    /// <summary>The noun that takes up an actor, when the phrase is headed by one.</summary>
    public NominalNoun? Nominal { get; set; }

    /// <summary>Whether the codes of <see cref="Actors"/> came from words of this phrase and not from the article.</summary>
    public bool Affiliated { get; set; }

    /// <summary>The person or actor whose "government" or "troops" these are, when a name with "'s" says so.</summary>
    public Phrase? Possessor { get; set; }

    /// <summary>The pronoun whose "government" or "troops" these are.</summary>
    public Word? PossessivePronoun { get; set; }

    /// <summary>Whether words beside the noun say whose it is which are not understood: "the South's minister", "the mayor of Springfield".</summary>
    public bool OfUnknown { get; set; }

    /// <summary>'f', 'm' or '\0'.</summary>
    public char Gender { get; set; }

    public bool Plural { get; set; }

    public bool Definite { get; set; }

    /// <summary>The phrase of a person beside which this one stands in apposition, or the other way round.</summary>
    public Phrase? Apposition { get; set; }

    /// <summary>Readings that lost.</summary>
    public List<string> Rejected { get; } = [];

    /// <summary>Whether the phrase has been taken into another as its nationality.</summary>
    public bool Absorbed { get; set; }

    /// <summary>Whether the step of reference has dealt with it in this reading.</summary>
    public bool Settled { get; set; }

    public TextSpan Span => Dependencies.Place(Sentence, First, Last);

    public bool Covers(int word) => First <= word && word <= Last;

    public void Add(ActorCode code)
    {
        if (!Actors.Contains(code)) Actors.Add(code);
    }
}
