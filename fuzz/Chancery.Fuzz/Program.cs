using System.Diagnostics;
using System.Globalization;
using Chancery.Fuzz;
using Chancery.Reading;

// Chancery.Fuzz LEXICON COUNT [SEED [FIRST]]: reads COUNT spoilt inputs; a finding is told by seed and number, and written beside.
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: Chancery.Fuzz LEXICON COUNT [SEED [FIRST]]");
    return 2;
}
var reader = ArticleReader.Load(args[0]);
var count = long.Parse(args[1], CultureInfo.InvariantCulture);
var seed = args.Length > 2 ? ulong.Parse(args[2], CultureInfo.InvariantCulture) : 1UL;
var first = args.Length > 3 ? long.Parse(args[3], CultureInfo.InvariantCulture) : 0L;
// The language identifier waits for threads of the pool, which this loop itself uses.
ThreadPool.SetMinThreads(16 * Environment.ProcessorCount, Environment.ProcessorCount);
// What is loaded once must not count as the time of one input.
using (var doubtful = new MemoryStream("Zubi dorla mekan tir solfa banu, keri lumo tana vesti oru palim deko zan."u8.ToArray()))
    _ = reader.Read(doubtful, "a.txt").Count();
long done = 0, findings = 0;
var clock = Stopwatch.StartNew();
Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
{
    if (ReaderFuzz.Try(reader, seed, (ulong)number) is { } finding)
    {
        Interlocked.Increment(ref findings);
        File.WriteAllBytes($"finding-{seed}-{number}", ReaderFuzz.Input(seed, (ulong)number).Content);
        Console.Error.WriteLine($"seed {seed} number {number}: {finding}");
    }
    if (Interlocked.Increment(ref done) % 100_000 == 0)
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done:N0} inputs, {done / clock.Elapsed.TotalSeconds:N0} a second, {findings} findings"));
});
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done:N0} inputs in {clock.Elapsed.TotalSeconds:N0} s, {findings} findings"));
return findings == 0 ? 0 : 1;
