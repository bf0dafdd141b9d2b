using Chancery.Language;

namespace Chancery.Coding.Statements;

/// <summary>All reported speech of an article, found by what lies in it.</summary>
/// <remarks>Immutable. A word outside every speech is the narrator's.</remarks>
public sealed class SpeechTable
{
    /// <summary>A table without speech.</summary>
    public static SpeechTable Empty { get; } = new([]);

    /// <summary>Orders the speeches.</summary>
    public SpeechTable(IEnumerable<Speech> speeches) =>
        All = [.. speeches.OrderBy(s => s.Spans[0].Start).ThenByDescending(s => s.Length).ThenBy(s => s.Attribution.Start)];

    /// <summary>All speeches in the order of the text, outer ones before those inside them.</summary>
    public IReadOnlyList<Speech> All { get; }

    /// <summary>The innermost speech that <paramref name="word"/> belongs to, or null when it is the narrator's word.</summary>
    public Speech? SpeechAt(Word word) => SpeechAt(word.Span);

    /// <summary>The innermost speech that holds the whole of <paramref name="span"/>, or null.</summary>
    public Speech? SpeechAt(TextSpan span)
    {
        Speech? innermost = null;
        foreach (var speech in All)
        {
            if (speech.Spans[0].Start > span.Start) break;
            if (speech.Holds(span) && (innermost is null || speech.Length <= innermost.Length)) innermost = speech;
        }
        return innermost;
    }

    /// <summary>Every speech that <paramref name="word"/> belongs to, the innermost first: "A said that B accused C of refusing".</summary>
    public IReadOnlyList<Speech> SpeechesAround(Word word) => [.. All.Where(s => s.Holds(word.Span)).Reverse().OrderBy(s => s.Length)];
}
