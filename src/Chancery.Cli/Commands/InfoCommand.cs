using System.CommandLine;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Chancery.Cli.Installation;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery info</c>: what to paste into a bug report.</summary>
internal static class InfoCommand
{
    /// <summary>The program's version.</summary>
    public static string Version { get; } =
        typeof(InfoCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var options = new CommonOptions();
        var markdown = new Option<bool>("--markdown") { Description = "Write a Markdown table, for a bug report." };
        var command = new ExampleCommand("info", "Show the versions of the program, its models, its lexicon and the system, as wanted in a bug report.", "chancery info --markdown")
        {
            markdown, options.Lexicon, options.Models,
        };
        command.SetAction(line =>
        {
            var facts = Facts(options.Folders(line));
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(markdown))
            {
                output.WriteLine("| | |\n|---|---|");
                foreach (var (name, value) in facts) output.WriteLine($"| {name} | {value.Replace("|", "\\|", StringComparison.Ordinal)} |");
            }
            else
            {
                var width = facts.Max(fact => fact.Name.Length);
                foreach (var (name, value) in facts) output.WriteLine($"{name.PadRight(width)}  {value}");
            }
            return ExitCode.Done;
        });
        return command;
    }

    private static List<(string Name, string Value)> Facts(RoomFolders folders)
    {
        List<(string, string)> facts =
        [
            ("chancery", Version),
            (".NET", RuntimeInformation.FrameworkDescription),
            ("system", $"{RuntimeInformation.OSDescription} ({RuntimeInformation.RuntimeIdentifier})"),
            ("processors", Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture)),
            ("lexicon", Contents(folders.Lexicon)),
        ];
        facts.AddRange(Files(folders.Models).Where(file => file.EndsWith(".model", StringComparison.Ordinal))
            .Select(file => ($"model {Path.GetFileName(file)}", string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(file).Length / 1e6:0.0} MB, {Fingerprint([file])}"))));
        return facts;
    }

    private static string Contents(string folder)
    {
        var files = Files(folder);
        return files.Length == 0 ? "missing" : string.Create(CultureInfo.InvariantCulture, $"{files.Length} files, {Fingerprint(files)}");
    }

    private static string[] Files(string folder) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];

    private static string Fingerprint(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files) hash.AppendData(File.ReadAllBytes(file));
        return $"sha256 {Convert.ToHexStringLower(hash.GetHashAndReset())[..12]}";
    }
}
