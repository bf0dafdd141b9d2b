namespace Chancery.Reading.Carriers;

/// <summary>Finds the carriers that a text names in a carrier's part: "told the TASS news agency", "Interfax reported", "citing X".</summary>
/// <remarks>A name counts only with such a phrase beside it, for papers are also sued, sold and struck.</remarks>
internal sealed class CarrierFinder(CarrierPhrases phrases, CarrierNames names)
{
    private const int MostBetween = 5;

    /// <summary>All mentions in a text, in order.</summary>
    public List<CarrierMention> Find(string text)
    {
        var tokens = Tokens.Of(text);
        var mentions = new List<CarrierMention>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!char.IsLetterOrDigit(tokens[i].Text[0]) || names.TryMatch(tokens, i, out var name) is var found && !found
                && !UnknownAt(tokens, i, out name))
                continue;
            if (Role(tokens, name) is { } role)
            {
                // "the Ethiopian News Agency, ENA, …": of two names side by side the register's own is given.
                var isDouble = found && name.EndToken < tokens.Count && names.TryMatch(tokens, name.EndToken, out var second)
                    && second.Key == name.Key && second.Text == name.Key;
                mentions.Add(new CarrierMention(isDouble ? name.Key : name.Text, name.Key, role, tokens[i].Start, tokens[i].Sentence));
                i = name.EndToken - 1;
            }
            else if (found)
            {
                i = name.EndToken - 1;
            }
        }
        // Once a sentence and part is enough, and keeps a page of nothing but carriers from costing more than its length.
        return mentions.DistinctBy(mention => (mention.Key, mention.Role, mention.Sentence)).ToList();
    }

    private CarrierRole? Role(List<Token> tokens, CarrierName name)
    {
        if (RoleBefore(tokens, name.StartToken) is { } role)
            return role;
        if (IsRelayAfter(tokens, name))
            return CarrierRole.Relayed;
        // "the state agency KCNA accused": an agency that is introduced as one speaks as a carrier, whatever it says.
        return name.IsAgency && name.StartToken > 0 && phrases.IsNoun(tokens[name.StartToken - 1].Text) ? CarrierRole.Relayed : null;
    }

    /// <summary>The part given by the words before: a phrase, then modifiers, nouns and names of countries, then the name.</summary>
    private CarrierRole? RoleBefore(List<Token> tokens, int start)
    {
        for (var end = start; end > 0 && start - end <= MostBetween; end--)
        {
            if (!tokens[end].OpenLeft)
                return null;
            for (var length = Math.Min(phrases.LongestBefore, end); length > 0; length--)
            {
                if (phrases.RoleBefore(Join(tokens, end - length, end)) is { } role)
                    return role;
            }
            if (!MayStandBetween(tokens[end - 1].Text))
                return null;
        }
        return null;
    }

    private bool IsRelayAfter(List<Token> tokens, CarrierName name)
    {
        var next = name.EndToken;
        // "the TASS news agency reported": nouns may stand between.
        for (var skipped = 0; skipped < 3 && next < tokens.Count && tokens[next].OpenLeft; skipped++)
        {
            for (var length = Math.Min(phrases.LongestAfter, tokens.Count - next); length > 0; length--)
            {
                if (AreTogether(tokens, next, next + length) && phrases.IsRelayAfter(Join(tokens, next, next + length), name.IsPlain))
                    return true;
            }
            if (!phrases.IsNoun(tokens[next].Text) && tokens[next].Text is not "news")
                return false;
            next++;
        }
        // "Yonhap, quoting the intelligence service, reported".
        return next == name.EndToken && next < tokens.Count && name.IsKnown && tokens[next].Sentence == tokens[next - 1].Sentence
            && phrases.RoleBefore(tokens[next].Text) == CarrierRole.Cited;
    }

    /// <summary>A carrier that is not in the register but named as one: "told the Nor Lur news agency".</summary>
    private bool UnknownAt(List<Token> tokens, int start, out CarrierName name)
    {
        name = default;
        if (!char.IsUpper(tokens[start].Text[0]) || (start > 0 && tokens[start].OpenLeft && IsNamePart(tokens[start - 1].Text)))
            return false;
        var nounBefore = start > 0 && tokens[start].OpenLeft && phrases.IsNoun(tokens[start - 1].Text);
        // "Radio Kestrel": a noun in capitals before the name is part of it.
        var nounFirst = phrases.IsNoun(tokens[start].Text) && start + 1 < tokens.Count && tokens[start + 1].OpenLeft
            && IsNamePart(tokens[start + 1].Text);
        var end = nounFirst ? start + 1 : start;
        // Behind a noun a demonym is part of the name too: "the newspaper Ruvian Dawn".
        while (end < tokens.Count && (end == start || tokens[end].OpenLeft) && end - start < 4
            && (IsNamePart(tokens[end].Text) || (nounBefore && IsDemonym(tokens[end].Text) && char.IsUpper(tokens[end].Text[0]))))
            end++;
        if (end == start)
            return false;
        var nounAfter = end < tokens.Count && tokens[end].OpenLeft
            && (phrases.IsNoun(tokens[end].Text)
                || (end + 1 < tokens.Count && tokens[end + 1].OpenLeft && phrases.IsNoun($"{tokens[end].Text} {tokens[end + 1].Text}")));
        if (!nounAfter && !nounBefore && !nounFirst)
            return false;
        // "Norland News Agency": a noun in capitals is part of the name.
        while (end < tokens.Count && tokens[end].OpenLeft && char.IsUpper(tokens[end].Text[0])
            && (phrases.IsNoun(tokens[end].Text) || tokens[end].Text is "News"))
            end++;
        var text = Join(tokens, start, end);
        name = new CarrierName(text, text, start, end) { IsPlain = !nounBefore };
        return true;
    }

    private bool IsNamePart(string word) =>
        char.IsUpper(word[0]) && !names.IsLanguageOrCountry(word) && !phrases.IsModifier(word) && !phrases.IsNoun(word) && !IsSeated(word)
        && !IsDemonym(word);

    // "Angolan", "Togolese": English makes adjectives of most countries so, and an agency is hardly ever called one and nothing more.
    private static bool IsDemonym(string word) =>
        word.Length > 4 && !word[1..].Any(char.IsUpper)
            && (word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal)
            || word.EndsWith("ish", StringComparison.Ordinal));

    // "Oslo-based", "Hezbollah-run": lower-case after a hyphen.
    private static bool IsSeated(string word)
    {
        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && hyphen + 3 < word.Length && char.IsLower(word[hyphen + 1]) && char.IsUpper(word[0]);
    }

    private bool MayStandBetween(string word) =>
        IsDemonym(word) || phrases.IsModifier(word) || phrases.IsNoun(word) || IsSeated(word) || names.IsLanguageOrCountry(word)
            || word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal);

    private static bool AreTogether(List<Token> tokens, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (!tokens[i].OpenLeft)
                return false;
        return true;
    }

    private static string Join(List<Token> tokens, int from, int to)
    {
        if (to - from == 1)
            return tokens[from].Text;
        return string.Join(' ', tokens.GetRange(from, to - from).Select(token => token.Text));
    }
}
