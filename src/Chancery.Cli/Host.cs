using Chancery.Cli.Installation;

namespace Chancery.Cli;

/// <summary>What the commands work with; tests give their own.</summary>
/// <param name="Terminal">Where to read and write.</param>
/// <param name="Open">Opens the rooms whose data lie in given folders.</param>
/// <param name="Clock">For progress and for the day of a change.</param>
internal sealed record Host(Terminal Terminal, Func<RoomFolders, IRooms> Open, TimeProvider Clock);
