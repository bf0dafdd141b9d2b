using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Coding.Statements.Attribution;

/// <summary>Finds the carriers of news that a stretch of an article names.</summary>
/// <remarks>Which carriers an article has is known from its reading; here their names are only looked up.</remarks>
internal sealed class CarrierFinder(Article article)
{
    private readonly string[] _names = [.. article.Agencies.Concat(article.Outlet is null ? [] : [article.Outlet]).Distinct(StringComparer.Ordinal)];

    /// <summary>The carriers named in <paramref name="span"/>, in the order of the text, as the article's list names them.</summary>
    public IReadOnlyList<string> In(TextSpan span)
    {
        var found = new List<(int At, int End, string Name)>();
        var text = article.Text;
        foreach (var name in _names.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal))
        {
            var straight = Fold(name);
            var at = Fold(span.In(text)).IndexOf(straight, StringComparison.Ordinal);
            if (at < 0 || found.Any(f => at < f.End && f.At < at + straight.Length)) continue;
            if (at > 0 && char.IsLetterOrDigit(text[span.Start + at - 1])) continue;
            found.Add((at, at + straight.Length, name));
        }
        return [.. found.OrderBy(f => f.At).Select(f => f.Name)];
    }

    /// <summary>Whether the name of a carrier begins inside <paramref name="span"/>.</summary>
    public bool StartsIn(TextSpan span)
    {
        foreach (var name in _names)
            for (var at = span.Start; at < span.End && at + name.Length <= article.Text.Length; at++)
                if (string.Equals(Fold(article.Text.Substring(at, name.Length)), Fold(name), StringComparison.Ordinal))
                    return true;
        return false;
    }

    private static string Fold(string name) => name.Replace('’', '\'');
}
