using System.Diagnostics;

namespace Chancery.Ledger.Storage;

/// <summary>Waits for a turn, each time a little longer and not always equally long, so that two who wait do not wait in step.</summary>
/// <param name="patience">For how long altogether.</param>
internal sealed class Waiting(TimeSpan patience)
{
    private readonly long _began = Stopwatch.GetTimestamp();
    private int _pause = 1;

    /// <summary>Waits a moment; false when patience is at its end.</summary>
    public bool Again()
    {
        if (Stopwatch.GetElapsedTime(_began) > patience) return false;
        Thread.Sleep(_pause + Random.Shared.Next(_pause + 1));
        _pause = Math.Min(_pause * 2, 64);
        return true;
    }
}
