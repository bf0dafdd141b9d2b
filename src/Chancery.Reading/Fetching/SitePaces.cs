using System.Collections.Concurrent;

namespace Chancery.Reading.Fetching;

/// <summary>Keeps requests to one site apart in time and few at once; sites do not wait for one another.</summary>
internal sealed class SitePaces(FetchOptions options, TimeProvider clock)
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Site> _sites = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until the site may be asked; the place is given back when disposed.</summary>
    public async Task<Place> Wait(Uri address, TimeSpan? delay, CancellationToken cancel)
    {
        var site = _sites.GetOrAdd(address.Authority, _ => new Site(options.AtOncePerSite));
        await site.Places.WaitAsync(cancel).ConfigureAwait(false);
        var place = new Place(site.Places, clock, options.Patience);
        try
        {
            var gap = delay > options.Gap ? TimeSpan.FromTicks(Math.Min(delay.Value.Ticks, LongestDelay.Ticks)) : options.Gap;
            var wait = site.Next(clock.GetUtcNow(), gap);
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, cancel).ConfigureAwait(false);
            return place;
        }
        catch
        {
            await place.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A place among the requests to a site.</summary>
    internal sealed class Place : IAsyncDisposable
    {
        private readonly SemaphoreSlim _places;
        private readonly ITimer _timer;
        private int _left;

        public Place(SemaphoreSlim places, TimeProvider clock, TimeSpan patience)
        {
            _places = places;
            _timer = clock.CreateTimer(_ => Leave(), null, patience, Timeout.InfiniteTimeSpan);
        }

        public ValueTask DisposeAsync()
        {
            Leave();
            return _timer.DisposeAsync();
        }

        private void Leave()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
                _places.Release();
        }
    }

    private sealed class Site(int atOnce)
    {
        private readonly Lock _lock = new();
        private DateTimeOffset _free;

        public SemaphoreSlim Places { get; } = new(atOnce);

        public TimeSpan Next(DateTimeOffset now, TimeSpan gap)
        {
            lock (_lock)
            {
                var start = _free > now ? _free : now;
                _free = start + gap;
                return start - now;
            }
        }
    }
}
