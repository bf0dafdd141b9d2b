using Chancery.Cli;
using Chancery.Cli.Installation;

var terminal = Terminal.OfProcess();
return await CommandLine.Run(new Host(terminal, folders => new InstalledRooms(folders), TimeProvider.System), args);
