using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Events;

/// <summary>The frames of lexicon/frames, found by the lemma of their predicate.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class FrameLexicon
{
    private readonly Dictionary<string, List<Frame>> _byPredicate = [];

    private readonly Dictionary<string, List<Frame>> _falseFriends = [];

    private FrameLexicon(IReadOnlyList<Frame> frames, IReadOnlyList<Frame> falseFriends)
    {
        Frames = frames;
        FalseFriends = falseFriends;
        Index(frames, _byPredicate);
        Index(falseFriends, _falseFriends);
    }

    private static void Index(IReadOnlyList<Frame> frames, Dictionary<string, List<Frame>> index)
    {
        foreach (var frame in frames)
            foreach (var lemma in frame.Pattern.Predicates.Select(p => p.Lemma).Distinct())
            {
                if (!index.TryGetValue(lemma, out var list)) index[lemma] = list = [];
                list.Add(frame);
            }
    }

    /// <summary>All frames, in the order of the files and lines.</summary>
    public IReadOnlyList<Frame> Frames { get; }

    /// <summary>The wordings that look like an act and tell none, in the order of the lines.</summary>
    public IReadOnlyList<Frame> FalseFriends { get; }

    /// <summary>The false friends whose predicate has the lemma, in the order of the lines.</summary>
    public IReadOnlyList<Frame> FalseFriendsFor(string lemma) => _falseFriends.TryGetValue(lemma, out var frames) ? frames : [];

    /// <summary>The frames whose predicate has the lemma, in the order of the files and lines.</summary>
    public IReadOnlyList<Frame> For(string lemma) => _byPredicate.TryGetValue(lemma, out var frames) ? frames : [];

    /// <summary>Reads every .tsv file of a folder; the file's name is the event type. Beside the folder stand the word classes (frame-classes.tsv) and the wordings that tell no event (false-friends.tsv).</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="overlay">A folder of further frames of the same shape; a pattern that stands in both counts as it stands here. Null for none.</param>
    /// <param name="problems">Receives what is wrong, line by line; null to throw the first.</param>
    /// <exception cref="LexiconException">A line is wrong; the message names file and line.</exception>
    public static FrameLexicon Load(string folder, string? overlay = null, ICollection<LexiconException>? problems = null)
    {
        var frames = new List<Frame>();
        var classes = WordClasses.Load(Path.Combine(folder, "..", "frame-classes.tsv"));
        var ontology = Ontology.Load(Path.Combine(folder, "..", "ontology.tsv"));
        foreach (var one in overlay is null ? [folder] : new[] { folder, overlay })
            foreach (var file in Directory.EnumerateFiles(one, "*.tsv").Order(StringComparer.Ordinal))
            {
                if (!Enum.TryParse<EventType>(Path.GetFileNameWithoutExtension(file), ignoreCase: true, out var type))
                {
                    Report(new LexiconException(file, 1, "The file's name is not one of the sixteen event types."));
                    continue;
                }
                foreach (var row in Rows(file))
                    try
                    {
                        if (!ontology.Has(type, row["mode"])) throw row.Error($"{type} has no mode '{row["mode"]}'.");
                        var frame = ReadFrame(row, type, classes);
                        var place = one == folder ? -1 : frames.FindIndex(other => other.Type == type && other.Pattern.Text == frame.Pattern.Text);
                        if (place < 0) frames.Add(frame);
                        else frames[place] = frame;
                    }
                    catch (LexiconException problem) when (problems is not null)
                    {
                        problems.Add(problem);
                    }
            }
        var falseFriends = TsvTable.Read(Path.Combine(folder, "..", "false-friends.tsv"), "pattern", "example").Rows.Select(row => ReadFalseFriend(row, classes));
        return new FrameLexicon(frames, [.. falseFriends]);

        IReadOnlyList<TsvRow> Rows(string file)
        {
            try
            {
                return TsvTable.Read(file, "pattern", "mode", "contexts", "standing", "example").Rows;
            }
            catch (LexiconException problem) when (problems is not null)
            {
                problems.Add(problem);
                return [];
            }
        }

        void Report(LexiconException problem)
        {
            if (problems is null) throw problem;
            problems.Add(problem);
        }
    }

    private static Frame ReadFalseFriend(TsvRow row, WordClasses classes)
    {
        try
        {
            var pattern = FramePattern.Parse(classes.Expand(row["pattern"])) with { Text = row["pattern"] };
            return new Frame(pattern, default, null, [], null, row["example"], $"{Path.GetFileName(row.File)}:{row.Line}") { TellsNothing = true };
        }
        catch (FormatException wrong)
        {
            throw row.Error(wrong.Message);
        }
    }

    /// <summary>Reads the frames of standings: S is the member, T the organisation. A standing that follows only from the negated wording is written with a leading '!'.</summary>
    /// <exception cref="LexiconException">A line is wrong; the message names file and line.</exception>
    public static FrameLexicon LoadStandings(string file)
    {
        var frames = new List<Frame>();
        foreach (var row in TsvTable.Read(file, "pattern", "status", "when", "example").Rows)
        {
            if (row["when"] is not ("" or "denied")) throw row.Error($"'{row["when"]}' is not 'denied'.");
            try
            {
                frames.Add(new Frame(FramePattern.Parse(row["pattern"]), EventType.Support, null, [], (row["when"].Length > 0 ? "!" : "") + row["status"], row["example"], $"standings.tsv:{row.Line}"));
            }
            catch (FormatException wrong)
            {
                throw row.Error(wrong.Message);
            }
        }
        return new FrameLexicon(frames, []);
    }

    private static Frame ReadFrame(TsvRow row, EventType type, WordClasses classes)
    {
        try
        {
            return new Frame(
                FramePattern.Parse(classes.Expand(row["pattern"])) with { Text = row["pattern"] },
                type,
                row["mode"] is { Length: > 0 } mode ? mode : null,
                row.List("contexts"),
                row["standing"] is { Length: > 0 } standing ? standing : null,
                row["example"],
                $"{Path.GetFileName(row.File)}:{row.Line}");
        }
        catch (FormatException wrong)
        {
            throw row.Error(wrong.Message);
        }
    }
}
