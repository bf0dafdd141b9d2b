using System.IO.Compression;
using System.Text.Json;
using Chancery.Coding.Json;
using Chancery.Reading;

namespace Chancery.Cli.Running;

/// <summary>Reads what <c>chancery code --format json</c> wrote: one report a line, also gzipped.</summary>
internal static class CodedLines
{
    private const int LongestLine = 64 << 20;

    /// <summary>Whether a file holds coded reports and not pages to be coded.</summary>
    public static bool IsCoded(string input)
    {
        if (!File.Exists(input) || !(input.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || input.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase))) return false;
        try
        {
            using var reader = new StreamReader(OpenFile(input));
            return reader.ReadLine() is { } first && first.TrimStart().StartsWith("{\"article\":", StringComparison.Ordinal);
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return false; // reading will name the problem
        }
    }

    /// <summary>The lines of an input with their names.</summary>
    public static IEnumerable<(string Name, string Line)> Read(string input, Stream standardInput)
    {
        using var reader = new StreamReader(input == "-" ? standardInput : OpenFile(input));
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return ($"{input}:{number}", line);
        }
    }

    /// <summary>A report of a line, or the problem with it.</summary>
    public static (ReportJson? Report, ReadProblem? Problem) Parse(string line)
    {
        if (line.Length > LongestLine) return (null, new ReadProblem("too-large", "The line is longer than a report can be."));
        try
        {
            return (JsonSerializer.Deserialize(line, ReportJsonContext.Relaxed.ReportJson) ?? throw new JsonException("null"), null);
        }
        catch (JsonException problem)
        {
            return (null, new ReadProblem("not-json", $"This is no line of 'chancery code --format json': {problem.Message}"));
        }
    }

    private static Stream OpenFile(string file)
    {
        var stream = File.OpenRead(file);
        return file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }
}
