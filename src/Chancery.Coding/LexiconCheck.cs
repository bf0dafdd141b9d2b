using Chancery.Coding.Actors.Knowledge;
using Chancery.Coding.Events;
using Chancery.Reading.Knowledge;

namespace Chancery.Coding;

/// <summary>Finds what is wrong in the files of a lexicon.</summary>
public static class LexiconCheck
{
    /// <summary>Checks every table's shape, every row of actors and frames, and that all loads.</summary>
    /// <param name="lexicon">The lexicon's folder.</param>
    /// <param name="overlay">A folder laid over it, or null.</param>
    /// <returns>The problems in the order of files and lines, each once; none when all is well.</returns>
    public static IReadOnlyList<LexiconException> Run(string lexicon, string? overlay)
    {
        var problems = new List<LexiconException>();
        foreach (var folder in overlay is null ? [lexicon] : new[] { lexicon, overlay })
            foreach (var file in Directory.EnumerateFiles(folder, "*.tsv", SearchOption.AllDirectories))
                Try(file, () => TsvTable.Read(file), problems);
        if (problems.Count == 0)
        {
            var over = new LexiconOverlay(lexicon, overlay);
            var actors = Path.Combine(lexicon, "actors");
            Try(actors, () => problems.AddRange(over.Beside("actors") is { } own ? ActorLexicon.Check(actors, own) : ActorLexicon.Check(actors)), problems);
            Try(Path.Combine(lexicon, "frames"), () => FrameLexicon.Load(Path.Combine(lexicon, "frames"), over.Beside("frames"), problems), problems);
            if (problems.Count == 0) Try(lexicon, () => CodingPipeline.Load(lexicon, overlay: overlay), problems);
        }
        return [.. problems.DistinctBy(problem => problem.Message).OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
    }

    private static void Try(string file, Action read, List<LexiconException> problems)
    {
        try
        {
            read();
        }
        catch (LexiconException problem)
        {
            problems.Add(problem);
        }
        catch (Exception problem) when (problem is IOException or FormatException or InvalidDataException or ArgumentException or KeyNotFoundException)
        {
            problems.Add(new LexiconException(file, 1, problem.Message));
        }
    }
}
