using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Chancery.Reading.Tests.Web;

/// <summary>A web server on this machine that answers as it is told: well, late, never, with lies.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<TestRequest, CancellationToken, Task> _answer;
    private readonly Task _work;

    public TestSite(Func<TestRequest, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start(2_000);
        Address = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _work = Accept();
    }

    public string Address { get; }

    /// <summary>Paths asked for, in their order.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public int Asks(string path) => Asked.Count(asked => asked == path);

    public static TestSite Of(Func<string, string> pages) => new((request, cancel) => pages(request.Path) is { Length: > 0 } page
        ? request.Send(page, cancel) : request.Send("none", cancel, status: "404 Not Found"));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _work;
        _stop.Dispose();
    }

    private async Task Accept()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = Task.Run(() => Serve(client));
            }
            catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                while (await TestRequest.Read(stream, _stop.Token) is { } request)
                {
                    Asked.Enqueue(request.Path);
                    await _answer(request, _stop.Token);
                    if (request.Closes)
                        return;
                }
            }
            catch (Exception ended) when (ended is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
            {
                // The other side has gone, or the test is over.
            }
        }
    }
}
