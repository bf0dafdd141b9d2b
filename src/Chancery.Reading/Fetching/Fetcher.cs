using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Net.Sockets;

namespace Chancery.Reading.Fetching;

/// <summary>
/// Asks strangers' servers for pages and feeds: no cookies, TLS checked, every address looked at after its name is resolved and after every
/// redirect, bytes, time and redirects bounded, robots.txt obeyed, each site asked with pauses.
/// </summary>
/// <remarks>Safe to share between threads. What goes wrong is told in the result; only being cancelled is thrown.</remarks>
public sealed class Fetcher : IDisposable
{
    private static readonly TimeSpan RobotsTime = TimeSpan.FromSeconds(10);

    private readonly FetchOptions _options;
    private readonly HttpClient _client;
    private readonly SitePaces _paces;
    private readonly RobotsRules _robots;
    private readonly SemaphoreSlim _room;

    /// <summary>Makes a fetcher.</summary>
    /// <param name="options">Its bounds and manners.</param>
    /// <param name="clock">Tells the time for pauses and for how long robots.txt is remembered.</param>
    public Fetcher(FetchOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        _options = options;
        _room = new SemaphoreSlim(options.AtOnce);
        _paces = new SitePaces(options, clock);
        _robots = new RobotsRules(address => GetOnce(address, new FetchMark(), options.UserAgent, RobotsText.MostBytes), clock);
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = Connect,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            MaxConnectionsPerServer = 64,
            MaxResponseHeadersLength = 64,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(90),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            SslOptions = new SslClientAuthenticationOptions { CertificateRevocationCheckMode = System.Security.Cryptography.X509Certificates.X509RevocationMode.NoCheck },
            UseCookies = false,
            UseProxy = false,
            ActivityHeadersPropagator = null,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Asks for an address.</summary>
    /// <param name="address">An absolute http or https address.</param>
    /// <param name="mark">What an earlier answer said of its state; null to ask for the content in any case.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<Fetched> Get(Uri address, FetchMark? mark = null, CancellationToken cancel = default) => Get(address, mark, null, cancel);

    /// <summary>Asks for an address in less time than is usual.</summary>
    internal async Task<Fetched> Get(Uri address, FetchMark? mark, TimeSpan? time, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!IsWeb(address))
            return Failed(address, ProblemCodes.AddressRefused, "only addresses that begin with http:// or https:// are fetched");
        TimeSpan? delay = null;
        if (_options.ObeyRobots)
        {
            var rules = await _robots.Of(address, cancel).ConfigureAwait(false);
            if (!rules.Allows(address))
                return Failed(address, ProblemCodes.RobotsRefused, "the site's robots.txt does not let it be fetched; pass a saved page if you have one");
            delay = rules.Delay;
        }
        // The site's place first: who waits for a slow site must not take room from the others.
        await using var place = await _paces.Wait(address, delay, cancel).ConfigureAwait(false);
        await _room.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return await Follow(address, mark ?? new FetchMark(), _options.Bytes, time ?? _options.Time, cancel).ConfigureAwait(false);
        }
        finally
        {
            _room.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _room.Dispose();
    }

    private Task<Fetched> GetOnce(Uri address, FetchMark mark, string agent, int bytes) => Follow(address, mark, bytes, RobotsTime, CancellationToken.None, agent);

    private async Task<Fetched> Follow(Uri address, FetchMark mark, int bytes, TimeSpan time, CancellationToken cancel, string? agent = null)
    {
        using var late = new CancellationTokenSource(time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancel);
        var at = address;
        try
        {
            for (var hops = 0; hops <= _options.Redirects; hops++)
            {
                var (answer, next) = await Ask(at, mark, bytes, agent ?? _options.UserAgent, stop.Token).ConfigureAwait(false);
                if (answer is not null)
                    return answer;
                if (!IsWeb(next!))
                    return Failed(at, ProblemCodes.AddressRefused, "it sends on to an address that is not of the web");
                at = next!;
            }
            return Failed(at, ProblemCodes.TooManyRedirects, $"it sends on more than {_options.Redirects} times, perhaps in a circle");
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            return Failed(at, ProblemCodes.FetchTooSlow, $"the answer took longer than {time.TotalSeconds:0} s and was given up");
        }
        catch (Inputs.InputRefusedException refused)
        {
            return Failed(at, refused.Code, refused.Message);
        }
        catch (Exception wrong) when (wrong is HttpRequestException or IOException or InvalidDataException or SocketException or NotSupportedException or InvalidOperationException
            or UriFormatException)
        {
            var refused = Find<Inputs.InputRefusedException>(wrong);
            return refused is not null ? Failed(at, refused.Code, refused.Message)
                : Failed(at, ProblemCodes.FetchFailed, $"there was no whole answer ({(Find<SocketException>(wrong) ?? Find<System.Security.Authentication.AuthenticationException>(wrong) ?? wrong).Message})");
        }
    }

    private async Task<(Fetched? Answer, Uri? Next)> Ask(Uri address, FetchMark mark, int bytes, string agent, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionOrHigher };
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.8");
        if (mark.ETag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", mark.ETag);
        if (mark.LastModified is not null)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", mark.LastModified);
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
        var status = (int)response.StatusCode;
        if (status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
            return (null, location.IsAbsoluteUri ? location : new Uri(address, location));
        var answer = new Fetched { Address = address, Status = status, RetryAfter = RetryAfterOf(response.Headers.RetryAfter, response.Headers.Date) };
        if (status == 304)
            return (answer with { Mark = mark }, null);
        if (status is < 200 or > 299)
            return (answer with { Problem = new ReadProblem(ProblemCodes.HttpStatus, string.Create(CultureInfo.InvariantCulture, $"the server answered {status}{Meaning(status)}")) }, null);
        var content = response.Content.Headers;
        return (answer with
        {
            Body = await Read(response, bytes, cancel).ConfigureAwait(false),
            MediaType = content.ContentType?.MediaType,
            Charset = content.ContentType?.CharSet?.Trim('"', '\'', ' '),
            Mark = new FetchMark(First(response.Headers, "ETag"), First(content, "Last-Modified")),
        }, null);
    }

    private static async Task<byte[]> Read(HttpResponseMessage response, int most, CancellationToken cancel)
    {
        if (response.Content.Headers.ContentLength > most)
            throw TooLarge(most);
        var stream = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var whole = new MemoryStream();
            var buffer = new byte[32 * 1024];
            int read;
            while ((read = await stream.ReadAsync(buffer, cancel).ConfigureAwait(false)) > 0)
            {
                if (whole.Length + read > most)
                    throw TooLarge(most);
                whole.Write(buffer, 0, read);
            }
            return whole.ToArray();
        }
    }

    // A name may resolve to one address when it is looked at and to another when it is connected to: so what was looked at is what is connected to.
    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancel).ConfigureAwait(false);
        var allowed = _options.AllowPrivate ? addresses : Array.FindAll(addresses, PublicAddresses.Contain);
        if (allowed.Length == 0 && addresses.Length > 0)
            throw new Inputs.InputRefusedException(ProblemCodes.AddressRefused,
                "it leads to a private or local address, which strangers' links must not reach; if you mean it, say --allow-private");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancel).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static TimeSpan? RetryAfterOf(RetryConditionHeaderValue? said, DateTimeOffset? now) =>
        said?.Delta ?? (said?.Date is { } date && now is { } sent && date > sent ? date - sent : null);

    private static string? First(HttpHeaders headers, string name) => headers.NonValidated.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static string Meaning(int status) => status switch
    {
        401 or 402 or 403 => ": it does not let us in",
        404 or 410 => ": there is no such page",
        429 => ": it is asked too often",
        >= 500 => ": it has a failure of its own",
        _ => "",
    };

    private static bool IsWeb(Uri address) => address.IsAbsoluteUri && address.Scheme is "http" or "https";

    private static Inputs.InputRefusedException TooLarge(int most) =>
        new(ProblemCodes.TooLarge, $"the answer has more than {most / (1024 * 1024.0):0.#} MB; a page or a feed is far smaller");

    private static Fetched Failed(Uri address, string code, string message) => new() { Address = address, Problem = new ReadProblem(code, message) };

    private static T? Find<T>(Exception? thrown) where T : Exception
    {
        for (; thrown is not null; thrown = thrown.InnerException)
            if (thrown is T found)
                return found;
        return null;
    }
}
