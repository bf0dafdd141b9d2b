namespace Chancery.Coding.Times.Expressions;

/// <summary>A number word; no value for "several".</summary>
internal readonly record struct NumberWord(int? Value, string Kind);

/// <summary>A word for a unit of time: a decade is ten years.</summary>
internal readonly record struct UnitWord(TimeUnit Unit, int Count, bool Plural);

/// <summary>A season: first month and number of months.</summary>
internal sealed record Season(string Name, int FirstMonth, int Months);

/// <summary>"last", "this", "next" and their like.</summary>
/// <param name="Step">-1, 0 or 1 units from the present one.</param>
/// <param name="Stretch">Whether it means a stretch up to (or from) the day of publication: always, never, "with article".</param>
internal readonly record struct StepWord(int Step, string Stretch);

/// <summary>A phrase for a day counted from publication.</summary>
internal sealed record NamedDays(string Phrase, int From, int To);

/// <summary>A named moment: certain days, or a day of every year.</summary>
internal sealed record NamedMoment(string Phrase, DateOnly? Start, DateOnly? End, int Month, int Day);

/// <summary>How a clause goes on from the act told before.</summary>
internal enum Sequel
{
    /// <summary>It does not: the adverb points elsewhere ("previously").</summary>
    None,

    /// <summary>At the same time.</summary>
    Same,

    /// <summary>Some time after.</summary>
    After,
}

/// <summary>What a verb does with a time; see lexicon/times/verbs.tsv.</summary>
[Flags]
internal enum VerbClass
{
    /// <summary>Nothing special: its time is that of its arguments too.</summary>
    Plain = 0,

    /// <summary>Tells of another act.</summary>
    Report = 1,

    /// <summary>What it names comes about by the saying.</summary>
    Declare = 2,

    /// <summary>Its time is that of the noun which it holds.</summary>
    Happening = 4,

    /// <summary>The time named lies ahead.</summary>
    Schedule = 8,

    /// <summary>An infinitive or gerund under it shares its time.</summary>
    Phase = 16,

    /// <summary>An infinitive under it lies ahead.</summary>
    Intend = 32,
}
