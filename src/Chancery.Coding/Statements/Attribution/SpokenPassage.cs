using Chancery.Language;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>What one act of speaking gives for the record: a cue with its content and the quotations that hang on it.</summary>
internal sealed record SpokenPassage
{
    /// <summary>The word that attributes; null where only the place of a quotation does.</summary>
    public required SpeechCue? Cue { get; init; }

    /// <summary>Who speaks.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>The words quoted, in order; none for indirect speech.</summary>
    public required IReadOnlyList<TextSpan> Quoted { get; init; }

    /// <summary>What is said: the quoted words and the reported clause.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>The words it rests on.</summary>
    public required TextSpan Evidence { get; init; }

    /// <summary>From its first word to its last.</summary>
    public required TextSpan Extent { get; init; }

    /// <summary>Whether a whole sentence is quoted.</summary>
    public required bool IsDirect { get; init; }

    /// <summary>How it was found.</summary>
    public required string Why { get; init; }
}
