using Chancery.Cli.Running;
using CsCheck;

namespace Chancery.Cli.Tests.Running;

public class OrderedWorkTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items_whatever_the_number_of_threads() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[1, 9]).Sample((count, threads) =>
        {
            var taken = new List<int>();
            OrderedWork.Run(Enumerable.Range(0, count), item => item * 2, taken.Add, threads, TestContext.Current.CancellationToken).Wait();
            Assert.Equal(Enumerable.Range(0, count).Select(item => item * 2), taken);
        }, iter: 50);

    [Fact]
    public async Task What_the_work_throws_ends_the_run()
    {
        await Assert.ThrowsAsync<FormatException>(() =>
            OrderedWork.Run<int, int>(Enumerable.Range(0, 1000), item => item == 7 ? throw new FormatException() : item, _ => { }, 3, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_walking_the_items_throws_ends_the_run_after_the_items_before()
    {
        var taken = new List<int>();

        await Assert.ThrowsAsync<FormatException>(() => OrderedWork.Run(Broken(), item => item, taken.Add, 2, TestContext.Current.CancellationToken));

        Assert.Equal([1, 2], taken);

        static IEnumerable<int> Broken()
        {
            yield return 1;
            yield return 2;
            throw new FormatException();
        }
    }

    [Fact]
    public async Task Items_are_walked_only_a_little_ahead_of_the_work()
    {
        var walked = 0;
        var most = 0;
        var taken = 0;

        await OrderedWork.Run(Count(), item => item, _ => most = Math.Max(most, Volatile.Read(ref walked) - taken++), 2, TestContext.Current.CancellationToken);

        Assert.True(most <= 2 * 4 + 3, $"{most} items were ahead");

        IEnumerable<int> Count()
        {
            for (var i = 0; i < 500; i++)
            {
                Interlocked.Increment(ref walked);
                yield return i;
            }
        }
    }
}
