namespace Chancery.Coding.Events;

/// <summary>One line of the frames lexicon: a way of telling an act and how it is coded.</summary>
/// <param name="Pattern">What the text must look like.</param>
/// <param name="Type">PLOVER's type.</param>
/// <param name="Mode">PLOVER's mode, or null.</param>
/// <param name="Contexts">PLOVER's contexts that the wording itself shows.</param>
/// <param name="Standing">The standing that the source takes in the target when the target is an organisation, as written in the lexicon; or null.</param>
/// <param name="Example">A sentence of ours with [source] and {target} marked, or empty.</param>
/// <param name="Origin">File and line, for messages.</param>
public sealed record Frame(
    FramePattern Pattern,
    EventType Type,
    string? Mode,
    IReadOnlyList<string> Contexts,
    string? Standing,
    string Example,
    string Origin)
{
    /// <summary>Whether it is a false friend: a wording that looks like an act and tells none ("struck a deal").</summary>
    public bool TellsNothing { get; init; }

    /// <inheritdoc/>
    public override string ToString() => TellsNothing ? $"no event: {Pattern.Text}" : $"{Type.ToString().ToUpperInvariant()}: {Pattern.Text}";
}
