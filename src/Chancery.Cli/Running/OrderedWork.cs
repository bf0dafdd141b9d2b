using System.Threading.Channels;

namespace Chancery.Cli.Running;

/// <summary>Works on items side by side and hands the results over in the order of the items, so that the number of threads never shows.</summary>
internal static class OrderedWork
{
    /// <summary>Runs the work.</summary>
    /// <param name="items">What to work on; walked on one thread, only a little ahead of the work.</param>
    /// <param name="work">The work on one item; called on several threads at once.</param>
    /// <param name="take">Takes each result, in order, one at a time.</param>
    /// <param name="threads">How many items are worked on at once; at least 1.</param>
    /// <param name="cancel">Stops between items.</param>
    public static async Task Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> take, int threads, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var queue = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(threads * 4) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => Enqueue(stop.Token), CancellationToken.None);
        try
        {
            await foreach (var result in queue.Reader.ReadAllAsync(cancel))
            {
                take(await result.WaitAsync(cancel));
            }
            await reading;
        }
        finally
        {
            await stop.CancelAsync(); // a reader that waits for room in the queue must not wait for ever
        }

        async Task Enqueue(CancellationToken stopped)
        {
            try
            {
                foreach (var item in items)
                {
                    stopped.ThrowIfCancellationRequested();
                    var result = Task.Factory.StartNew(() => work(item), stopped, TaskCreationOptions.None, scheduler);
                    await queue.Writer.WriteAsync(result, stopped);
                }
                queue.Writer.Complete();
            }
            catch (Exception problem)
            {
                queue.Writer.TryComplete(problem);
            }
        }
    }
}
