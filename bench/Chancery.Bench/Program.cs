using BenchmarkDotNet.Running;
using Chancery.Bench;

if (args is ["ledger", var address, ..]) LedgerBench.Run(address, args.Length > 2 ? int.Parse(args[2]) : 1_000_000);
else BenchmarkSwitcher.FromAssembly(typeof(LedgerBench).Assembly).Run(args);
