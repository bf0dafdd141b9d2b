namespace Chancery.Cli;

/// <summary>What the program says when it ends; scripts rely on these numbers.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Some inputs could not be read, a check failed, or the gate did not let the run pass.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line makes no sense; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>The record cannot be used: missing, full, damaged, read-only, too new, or its server is gone. Nothing is half-written.</summary>
    public const int RecordFailed = 4;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Interrupted = 130;
}
