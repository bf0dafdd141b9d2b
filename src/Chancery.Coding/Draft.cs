using Chancery.Coding.Actors;
using Chancery.Coding.Events;
using Chancery.Coding.Places;
using Chancery.Coding.Standings;
using Chancery.Coding.Statements;
using Chancery.Coding.Times;
using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>The report of one article while it is being written: each stage adds its part.</summary>
/// <param name="article">The article as read; a stage may infer its date.</param>
/// <param name="document">The analysis of its text.</param>
/// <param name="headline">The analysis of its title, or null.</param>
/// <param name="trail">Where stages note what they weighed, or null when nobody asks.</param>
public sealed class Draft(Article article, Document document, Document? headline = null, Trail? trail = null)
{
    /// <summary>The article; its date is inferred by the stage of times when the page printed none.</summary>
    public Article Article { get; set; } = article;

    /// <summary>The sentences with their trees.</summary>
    public Document Document { get; } = document;

    /// <summary>The title with its tree, or null when there is none.</summary>
    public Document? Headline { get; } = headline;

    /// <summary>What was weighed and why; null when nobody asks for it.</summary>
    public Trail? Trail { get; } = trail;

    /// <summary>Who is mentioned. Set by the stage of actors.</summary>
    public MentionTable Mentions { get => field ?? throw Missing("actors"); set; }

    /// <summary>Which times are named. Set by the stage of times.</summary>
    public ITimeTable Times { get => field ?? throw Missing("times"); set; }

    /// <summary>Which places are named. Set by the stage of places.</summary>
    public IPlaceTable Places { get => field ?? throw Missing("places"); set; }

    /// <summary>Places to which something is done, with the codes of their states. Set by the stage of places.</summary>
    public MentionTable PlaceMentions { get; set; } = new([]);

    /// <summary>Whose word each stretch is. Set by the stage of statements, which runs before that of events.</summary>
    public SpeechTable Speech { get => field ?? throw Missing("statements"); set; }

    /// <summary>Every act that the text tells, coded or not. Set by the stage of events.</summary>
    public IReadOnlyList<Act> Acts { get; set; } = [];

    /// <summary>The acts that are coded. Set by the stage of events.</summary>
    public IReadOnlyList<CodedEvent> Events { get; set; } = [];

    /// <summary>Attributed speech. Set by the stage of statements.</summary>
    public IReadOnlyList<Statement> Statements { get; set; } = [];

    /// <summary>Where members stand. Set by the stage of standings.</summary>
    public IReadOnlyList<Standing> Standings { get; set; } = [];

    private static InvalidOperationException Missing(string stage) => new($"The stage of {stage} has not run yet.");
}
