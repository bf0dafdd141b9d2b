namespace Chancery.Train;

/// <summary>Course of the training.</summary>
public sealed class Schedule
{
    /// <summary>Passes over the training text.</summary>
    public int Epochs { get; set; } = 40;

    /// <summary>When the wall clock would end the run before the last epoch, the learning rate follows the clock, so that its cosine always runs out; 0 for no limit.
    /// A run that was so shortened cannot be repeated bit for bit.</summary>
    public double Minutes { get; set; }

    /// <summary>Batches computed at once, each on a thread of its own; their gradients are added up in a fixed order.</summary>
    public int Workers { get; set; } = 2;

    /// <summary>Most words of a batch, padding included.</summary>
    public int BatchWords { get; set; } = 1000;

    /// <summary>Highest learning rate.</summary>
    public double LearningRate { get; set; } = 2e-3;

    /// <summary>Steps until the highest learning rate.</summary>
    public int WarmUp { get; set; } = 100;

    /// <summary>Largest norm of a gradient.</summary>
    public double Clip { get; set; } = 5;

    /// <summary>Share of units dropped.</summary>
    public float Dropout { get; set; } = 0.33f;

    /// <summary>Share of words made unknown.</summary>
    public float UnknownWord { get; set; } = 0.1f;

    /// <summary>Share of sentences whose treebank is not told.</summary>
    public float UnknownTreebank { get; set; } = 0.25f;

    /// <summary>How much of the loss comes from the teachers where there are any; the rest comes from the treebank.</summary>
    public float TeacherShare { get; set; } = 0.5f;

    /// <summary>How often each teacher reads the training text, every time with other units dropped.</summary>
    public int TeacherPasses { get; set; } = 8;

    /// <summary>Share of the old value that the running average of the weights keeps at each step.</summary>
    public double Average { get; set; } = 0.998;
}
