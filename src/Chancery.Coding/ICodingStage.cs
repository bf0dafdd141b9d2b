namespace Chancery.Coding;

/// <summary>One step of coding. A stage reads what earlier stages put into the draft and adds its own part.</summary>
/// <remarks>Stages are immutable and thread safe: the draft holds all that belongs to one article.</remarks>
public interface ICodingStage
{
    /// <summary>Its name, as <c>explain</c> prints it: "actors".</summary>
    string Name { get; }

    /// <summary>What it needs of the draft: "document".</summary>
    string Needs { get; }

    /// <summary>What it adds to the draft: "mentions".</summary>
    string Adds { get; }

    /// <summary>Does the step.</summary>
    void Run(Draft draft);
}
