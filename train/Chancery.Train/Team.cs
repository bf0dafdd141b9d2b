using TorchSharp;

namespace Chancery.Train;

/// <summary>Workers that compute at the same time, each on a thread of its own with its own copy of the network.</summary>
public static class Team
{
    /// <summary>Runs <paramref name="work"/> once for each worker and waits for all.</summary>
    public static void Run(int workers, Action<int> work)
    {
        Exception? failure = null;
        void Guarded(int worker)
        {
            try
            {
                using var scope = torch.NewDisposeScope();
                work(worker);
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        }
        var threads = Enumerable.Range(1, workers - 1).Select(worker => new Thread(() => Guarded(worker))).ToArray();
        foreach (var thread in threads) thread.Start();
        Guarded(0);
        foreach (var thread in threads) thread.Join();
        if (failure is not null) throw new InvalidOperationException("A worker failed: " + failure.Message, failure);
    }
}
