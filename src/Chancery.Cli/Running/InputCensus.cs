namespace Chancery.Cli.Running;

/// <summary>Counts beforehand how many articles the inputs hold, for the time left.</summary>
internal static class InputCensus
{
    /// <summary>The number of articles, or null when it cannot be known without reading everything: standard input, compressed lines.</summary>
    public static int? Count(IReadOnlyList<string> inputs)
    {
        var count = 0;
        foreach (var input in inputs)
        {
            if (input == "-") return null;
            try
            {
                foreach (var file in Directory.Exists(input) ? Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories) : [input])
                {
                    if (file.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase)) return null;
                    count += file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? File.ReadLines(file).Count() : 1;
                }
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                return null; // reading will name the problem
            }
        }
        return count;
    }
}
