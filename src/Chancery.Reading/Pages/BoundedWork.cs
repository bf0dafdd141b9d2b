using System.Runtime.ExceptionServices;
using Chancery.Reading.Inputs;

namespace Chancery.Reading.Pages;

/// <summary>
/// Does the work on one page on a thread of its own with a deep stack and a time box, so that a page that defeats a parser costs one named error.
/// </summary>
/// <remarks>
/// A thread cannot be ended from outside: one that overruns is left to run out as a background thread. The bounds checked before and during
/// parsing make that a last resort.
/// </remarks>
internal static class BoundedWork
{
    private const int StackBytes = 16 * 1024 * 1024;

    /// <exception cref="InputRefusedException">The work refused the page, took too long, or failed.</exception>
    public static T Run<T>(Func<T> work, ReadLimits limits)
    {
        T result = default!;
        Exception? failure = null;
        var thread = new Thread(Work, StackBytes) { IsBackground = true, Name = "page" };
        thread.Start();
        // The clock inside the parser comes first; this one is for what does not look at a clock.
        if (!thread.Join(limits.PageTime + limits.PageTime))
            throw PageParser.TooSlow(limits);
        if (failure is InputRefusedException)
            ExceptionDispatchInfo.Throw(failure);
        if (failure is not null)
            throw new InputRefusedException(ProblemCodes.ParserFailed,
                $"the page defeated the parser ({failure.GetType().Name}: {failure.Message}); please report it with the page");
        return result;

        void Work()
        {
            try
            {
                result = work();
            }
#pragma warning disable CA1031 // Whatever a stranger's page sets off inside a library must not end the process.
            catch (Exception thrown)
#pragma warning restore CA1031
            {
                failure = thrown;
            }
        }
    }
}
