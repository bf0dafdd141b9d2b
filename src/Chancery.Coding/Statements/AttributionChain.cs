using Chancery.Reading;

namespace Chancery.Coding.Statements;

/// <summary>By which carriers somebody's word reached the page.</summary>
public static class AttributionChain
{
    /// <summary>The carriers from the one to which the words were said up to the publishing outlet: TASS, RFE/RL's Armenian, PanARMENIAN.Net.</summary>
    /// <param name="article">The article, whose <see cref="Article.Agencies"/> are in the order of transmission.</param>
    /// <param name="through">The carriers that the attribution itself names; none for the narrator's own words.</param>
    /// <remarks>
    /// Carriers named beside the words come first, in their order; those of the article that took the news from them follow, the outlet is
    /// last. Where the attribution names none, the words are taken to have come the whole way of the article.
    /// </remarks>
    public static IReadOnlyList<string> Of(Article article, IReadOnlyList<string> through)
    {
        var chain = new List<string>(through);
        var from = through.Count == 0 ? 0 : article.Agencies.ToList().IndexOf(through[^1]) + 1;
        for (var i = from; i < article.Agencies.Count; i++)
            if (through.Count == 0 || from > 0)
                Add(article.Agencies[i]);
        if (article.Outlet is { } outlet) Add(outlet);
        return chain;

        void Add(string carrier)
        {
            if (!chain.Contains(carrier)) chain.Add(carrier);
        }
    }
}
