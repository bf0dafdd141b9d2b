using System.Net.Sockets;
using System.Text;

namespace Chancery.Reading.Tests.Web;

/// <summary>A request to a test site, and ways to answer it.</summary>
internal sealed class TestRequest
{
    private readonly NetworkStream _stream;

    private TestRequest(NetworkStream stream, string path, Dictionary<string, string> headers) => (_stream, Path, Headers) = (stream, path, headers);

    public string Path { get; }

    public Dictionary<string, string> Headers { get; }

    /// <summary>Whether the connection ends after the answer.</summary>
    public bool Closes { get; private set; }

    public static async Task<TestRequest?> Read(NetworkStream stream, CancellationToken cancel)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (head is not [.., 13, 10, 13, 10])
        {
            if (await stream.ReadAsync(one, cancel) == 0)
                return null;
            head.Add(one[0]);
        }
        var lines = Encoding.Latin1.GetString([.. head]).Split("\r\n");
        var headers = lines.Skip(1).Where(line => line.Contains(": ", StringComparison.Ordinal))
            .ToDictionary(line => line[..line.IndexOf(": ", StringComparison.Ordinal)], line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..], StringComparer.OrdinalIgnoreCase);
        return new TestRequest(stream, lines[0].Split(' ')[1], headers);
    }

    public Task Send(string body, CancellationToken cancel, string status = "200 OK", string headers = "", string type = "text/html; charset=utf-8") =>
        Send(Encoding.UTF8.GetBytes(body), cancel, status, headers, type);

    public async Task Send(byte[] body, CancellationToken cancel, string status = "200 OK", string headers = "", string type = "text/html; charset=utf-8")
    {
        await Raw($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\n{headers}\r\n", cancel);
        await _stream.WriteAsync(body, cancel);
    }

    /// <summary>Sends on.</summary>
    public Task Redirect(string where, CancellationToken cancel) => Send("", cancel, "302 Found", $"Location: {where}\r\n");

    /// <summary>Says it is longer than it is, and hangs up.</summary>
    public async Task Lie(string body, CancellationToken cancel)
    {
        Closes = true;
        await Raw($"HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: {body.Length * 3}\r\n\r\n{body}", cancel);
    }

    /// <summary>Goes on for ever.</summary>
    public async Task Endless(string part, CancellationToken cancel)
    {
        await Raw("HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nConnection: close\r\n\r\n", cancel);
        while (true)
        {
            await Raw(part, cancel);
            await Task.Delay(50, cancel);
        }
    }

    public async Task Raw(string text, CancellationToken cancel) => await _stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancel);
}
