namespace Chancery.Reading.Knowledge;

/// <summary>A file of the lexicon is wrong; the message begins with file:line.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>An error at a line of a file.</summary>
    public LexiconException(string file, int line, string message) : base($"{file}:{line}: {message}") => (File, Line) = (file, line);

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}
