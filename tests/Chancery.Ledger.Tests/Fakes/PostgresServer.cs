using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Chancery.Ledger.Tests.Fakes;

/// <summary>A real PostgreSQL server in a folder of its own, from the packages of the system; started once for all tests and stopped with them.</summary>
public sealed class PostgresServer : IDisposable
{
    private static readonly Lazy<PostgresServer?> _one = new(Start);
    private static string _reason = "";
    private readonly string _folder, _programs;
    private readonly int _port;
    private int _databases;

    private PostgresServer(string programs, string folder, int port)
    {
        (_programs, _folder, _port) = (programs, folder, port);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    /// <summary>The server; the test is skipped with the reason where none can be had.</summary>
    public static PostgresServer Require()
    {
        if (_one.Value is null) Assert.Skip(_reason);
        return _one.Value;
    }

    /// <summary>Makes an empty database and gives its address.</summary>
    public string NewDatabase()
    {
        var name = $"record{Interlocked.Increment(ref _databases)}";
        Run(_programs, "createdb", "-h", "127.0.0.1", "-p", _port.ToString(CultureInfo.InvariantCulture), "-U", "postgres", name);
        return $"postgresql://postgres@127.0.0.1:{_port}/{name}";
    }

    /// <summary>Stops the server at once, as a crash would, or starts it again.</summary>
    public void Stop() => Run(_programs, "pg_ctl", "-D", _folder, "-m", "immediate", "-w", "stop");

    /// <summary>Starts it again.</summary>
    public void StartAgain() => Run(_programs, "pg_ctl", "-D", _folder, "-w", "-l", Path.Combine(_folder, "log"), "-o", Options(_port, _folder), "start");

    /// <summary>A server of a test's own, which it may stop.</summary>
    public static PostgresServer Own() => Start() ?? throw new InvalidOperationException(_reason);

    public void Dispose()
    {
        if (!Directory.Exists(_folder)) return;
        try
        {
            Run(_programs, "pg_ctl", "-D", _folder, "-m", "immediate", "stop");
            Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);
        }
        catch (Exception problem) when (problem is InvalidOperationException or IOException)
        {
            // stopped before
        }
    }

    private static PostgresServer? Start()
    {
        var programs = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(folder => Path.Combine(folder, "bin")).Where(folder => File.Exists(Path.Combine(folder, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        if (programs is null)
        {
            _reason = "There is no PostgreSQL server on this machine: apt-get install postgresql";
            return null;
        }
        var home = Directory.CreateTempSubdirectory("chancery-pg-").FullName;
        var folder = Path.Combine(home, "data");
        if (Environment.UserName == "root") Run("/bin", "chown", "postgres", home); // the server refuses to run as root
        var port = FreePort();
        Run(programs, "initdb", "-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "-N");
        Run(programs, "pg_ctl", "-D", folder, "-w", "-l", Path.Combine(folder, "log"), "-o", Options(port, folder), "start");
        return new PostgresServer(programs, folder, port);
    }

    private static string Options(int port, string folder) => $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='{folder}' -c fsync=off -c full_page_writes=off -c shared_buffers=128MB";

    private static void Run(string programs, string program, params string[] words)
    {
        var start = new ProcessStartInfo { UseShellExecute = false, RedirectStandardOutput = program != "pg_ctl", RedirectStandardError = program != "pg_ctl", WorkingDirectory = "/tmp" };
        if (Environment.UserName == "root" && program != "chown")
        {
            start.FileName = "runuser";
            foreach (var word in new[] { "-u", "postgres", "--", Path.Combine(programs, program) }) start.ArgumentList.Add(word);
        }
        else start.FileName = Path.Combine(programs, program);
        foreach (var word in words) start.ArgumentList.Add(word);
        using var process = Process.Start(start)!;
        var said = program == "pg_ctl" ? "" : process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} failed: {said}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
