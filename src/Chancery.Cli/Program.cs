using Chancery.Cli;
using Chancery.Cli.Installation;

var terminal = Terminal.OfProcess();
// Work on articles fills the pool's threads, and the language identifier waits for more of them: without spare ones each wait lasts half a second.
ThreadPool.SetMinThreads(4 * Environment.ProcessorCount, Environment.ProcessorCount);
return await CommandLine.Run(new Host(terminal, folders => new InstalledRooms(folders), TimeProvider.System), args);
