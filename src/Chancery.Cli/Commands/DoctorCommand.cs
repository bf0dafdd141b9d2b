using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Chancery.Cli.Installation;
using Chancery.Cli.Printing;
using Chancery.Reading;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery doctor</c>: is everything in place.</summary>
internal static class DoctorCommand
{
    private const string SelfTest = "Armenia warned Russia on Wednesday that it could leave the CSTO.";

    /// <summary>Memory that coding on one thread needs, in bytes, with room to spare.</summary>
    private const long MemoryNeeded = 600L * 1024 * 1024;

    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var options = new CommonOptions();
        var command = new ExampleCommand("doctor", "Check that the runtime, the lexicon, the models, memory and disk are in order, and code a sentence as a test.", "chancery doctor")
        {
            options.Lexicon, options.Models,
        };
        command.SetAction(line =>
        {
            var page = new Page(host.Terminal.Width, host.Terminal.Colour);
            var well = true;
            foreach (var (name, check) in Checks(options.Folders(line), options.Open(host, line)))
            {
                var (good, finding) = Try(check);
                well &= good;
                page.Labelled(0, good ? "ok" : "FAILS", good ? Ink.Good : Ink.Bad, 7, ($"{name}: ", Ink.Strong), (finding, Ink.Plain));
            }
            page.Line(0, (well ? "All is in place." : "Something is missing or damaged: see the lines that fail. A fresh build puts lexicon and models beside the program.", Ink.Strong));
            host.Terminal.Output.Write(page.ToBytes());
            return well ? ExitCode.Done : ExitCode.SomeFailed;
        });
        return command;
    }

    private static List<(string Name, Func<(bool, string)> Check)> Checks(RoomFolders folders, IRooms rooms) =>
    [
        ("runtime", () => (Environment.Version.Major >= 10, $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} processors")),
        ("lexicon", () => (rooms.Stages.Count > 0, $"{folders.Lexicon}{(folders.Overlay is { } own ? " with " + own : "")}: loads and checks; {rooms.Stages.Count} stages of coding")),
        ("models", () =>
        {
            _ = rooms.Engine;
            return (true, string.Join(", ", Directory.GetFiles(folders.Models, "*.model").Order(StringComparer.Ordinal)
                .Select(file => string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)} {new FileInfo(file).Length / 1e6:0.0} MB"))));
        }),
        ("self-test", () =>
        {
            var article = new Article { Id = "self-test", Language = "en", Text = SelfTest, Published = new DateOnly(2024, 6, 6) };
            var report = rooms.Code(article).Report;
            return (report.Events.Count > 0, $"“{SelfTest}” gives {string.Join(", ", report.Events.Select(coded => Coding.Json.Spelling.Of(coded.Type)).DefaultIfEmpty("no event"))}");
        }),
        ("memory", () =>
        {
            var free = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
            return (free >= MemoryNeeded, string.Create(CultureInfo.InvariantCulture, $"{free / 1e9:0.0} GB for this process; {Environment.WorkingSet / 1e6:0} MB in use after the self-test"));
        }),
        ("disk", () =>
        {
            var free = new DriveInfo(Path.GetFullPath(Path.GetTempPath())).AvailableFreeSpace;
            return (free > 100_000_000, string.Create(CultureInfo.InvariantCulture, $"{free / 1e9:0.0} GB free for temporary files"));
        }),
    ];

    private static (bool Good, string Finding) Try(Func<(bool, string)> check)
    {
        try
        {
            return check();
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return (false, problem.Message); // the doctor reports whatever is wrong and goes on to the next check
        }
    }
}
