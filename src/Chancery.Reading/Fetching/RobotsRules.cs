using System.Collections.Concurrent;

namespace Chancery.Reading.Fetching;

/// <summary>The robots.txt of every site, asked for once a day.</summary>
/// <param name="fetch">Fetches one.</param>
/// <param name="clock">Tells when a day is over.</param>
internal sealed class RobotsRules(Func<Uri, Task<Fetched>> fetch, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);
    private static readonly TimeSpan KeptFailed = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Lazy<Task<(RobotsText Rules, DateTimeOffset Until)>>> _sites = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules for an address. A site without the file forbids nothing; one whose file cannot be had forbids everything for some minutes (RFC 9309, 2.3.1).</summary>
    public async Task<RobotsText> Of(Uri address, CancellationToken cancel)
    {
        var site = address.GetLeftPart(UriPartial.Authority);
        while (true)
        {
            // Shared by all who wait for it, so it is not any one's to cancel.
            var asked = _sites.GetOrAdd(site, key => new(() => Ask(key)));
            var (rules, until) = await asked.Value.WaitAsync(cancel).ConfigureAwait(false);
            if (clock.GetUtcNow() < until)
                return rules;
            _sites.TryRemove(new(site, asked));
        }
    }

    private async Task<(RobotsText Rules, DateTimeOffset Until)> Ask(string site)
    {
        var answer = await fetch(new Uri(site + "/robots.txt")).ConfigureAwait(false);
        var now = clock.GetUtcNow();
        if (answer.IsDone)
            return (RobotsText.Of(answer.Body), now + Kept);
        // An answer too long is no answer to go by; without any answer the page itself will tell what is wrong with the site.
        var forbidden = answer.Status >= 500 || answer.Status == 429;
        return answer.Status is >= 400 and < 500 and not 429 ? (RobotsText.AllowsAll, now + Kept) : (forbidden ? RobotsText.AllowsNothing : RobotsText.AllowsAll, now + KeptFailed);
    }
}
