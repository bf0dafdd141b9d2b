using System.Diagnostics;

namespace Chancery.Ledger.Tests.Fakes;

/// <summary>The built program as a process of its own.</summary>
internal static class BuiltProgram
{
    private static readonly string _program = Path.Combine(Checkout.Root, "artifacts", "bin", "Chancery.Cli", Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/')), "chancery.dll");

    /// <summary>Starts it.</summary>
    public static Process Start(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(_program);
        foreach (var word in words) start.ArgumentList.Add(word);
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end.</summary>
    public static (int Code, string Output, string Error) Run(params string[] words)
    {
        using var process = Start(words);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
