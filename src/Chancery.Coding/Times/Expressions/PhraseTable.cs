namespace Chancery.Coding.Times.Expressions;

/// <summary>Phrases of the lexicon, matched token by token in small letters, the longest first.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase; it is cut into tokens at spaces, hyphens, slashes and before "'s", as <see cref="TimeTokens"/> does.</summary>
    public void Add(string phrase, T value)
    {
        var words = phrase.Replace("-", " - ", StringComparison.Ordinal).Replace("/", " / ", StringComparison.Ordinal).Replace("'s", " 's", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!_byFirst.TryGetValue(words[0], out var list)) _byFirst[words[0]] = list = [];
        list.Add((words, value));
        list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>The longest phrase that stands at <paramref name="at"/>.</summary>
    public bool TryMatch(IReadOnlyList<TimeToken> tokens, int at, out int length, out T? value)
    {
        (length, value) = (0, default);
        if (at < 0 || at >= tokens.Count || !_byFirst.TryGetValue(tokens[at].Lower, out var list)) return false;
        foreach (var (words, found) in list)
        {
            if (at + words.Length > tokens.Count) continue;
            var i = 1;
            while (i < words.Length && tokens[at + i].Lower == words[i]) i++;
            if (i < words.Length) continue;
            (length, value) = (words.Length, found);
            return true;
        }
        return false;
    }
}
