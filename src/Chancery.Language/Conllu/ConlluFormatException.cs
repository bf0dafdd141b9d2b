namespace Chancery.Language.Conllu;

/// <summary>A file that is not CoNLL-U; the message begins with <c>file:line:</c>.</summary>
/// <param name="file">Name of the file, as the reader was told.</param>
/// <param name="line">Line number, from 1.</param>
/// <param name="problem">What is wrong and what was expected.</param>
public sealed class ConlluFormatException(string file, int line, string problem) : FormatException($"{file}:{line}: {problem}")
{
    /// <summary>Name of the file.</summary>
    public string File { get; } = file;

    /// <summary>Line number, from 1.</summary>
    public int Line { get; } = line;
}
