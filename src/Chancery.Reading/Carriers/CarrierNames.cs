using Chancery.Reading.Languages;
using Chancery.Reading.Outlets;
using Chancery.Reading.Pages;

namespace Chancery.Reading.Carriers;

/// <summary>
/// Matches the names of the register in a text, with the language service that follows some of them: "RFE/RL's Armenian Service", "BBC Persian".
/// </summary>
internal sealed class CarrierNames
{
    private readonly Dictionary<string, List<(string[] Words, Outlet Outlet)>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly LanguageNames _languages;
    private readonly PageKnowledge _pages;

    public CarrierNames(OutletRegister register, LanguageNames languages, PageKnowledge pages)
    {
        _pages = pages;
        _languages = languages;
        foreach (var outlet in register.Outlets)
            foreach (var name in outlet.OtherNames.Prepend(outlet.Name))
                Add(name, outlet);
        foreach (var list in _byFirstWord.Values)
            list.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
    }

    /// <summary>Whether a name of the register begins at a word.</summary>
    public bool TryMatch(List<Token> tokens, int start, out CarrierName name)
    {
        name = default;
        var first = Stem(tokens[start].Text, out var possessive);
        if (!_byFirstWord.TryGetValue(first, out var candidates))
            return false;
        foreach (var (words, outlet) in candidates)
        {
            var end = start + words.Length;
            if (end > tokens.Count || (words.Length > 1 && possessive) || !Follows(tokens, start, words, ref possessive))
                continue;
            var text = string.Join(' ', words);
            if (ServiceLength(tokens, end, outlet, possessive) is > 0 and var length)
            {
                var service = string.Join(' ', tokens.GetRange(end, length).Select(token => token.Text));
                var printed = possessive ? $"{text}{tokens[end - 1].Text[^2..]} {service}" : $"{text} {service}";
                name = new CarrierName(printed, $"{outlet.Name}:{tokens[end].Text}", start, end + length)
                {
                    IsKnown = true,
                    IsAgency = outlet.Kind is not "private",
                };
                return true;
            }
            if (outlet.Kind == "private" && words.Length > 1 && IsLongerName(tokens, end))
                continue;
            name = new CarrierName(text, outlet.Name, start, end)
            {
                IsKnown = true,
                IsAgency = outlet.Kind is "agency" or "state-run",
                IsPlain = words.Length == 1 && text.Skip(1).All(char.IsLower),
            };
            return true;
        }
        return false;
    }

    /// <summary>"Armenian", "Turkish": between a phrase and a name these do not disturb.</summary>
    public bool IsLanguageOrCountry(string word) => _languages.IsName(word);

    // "the East African Community", "Washington Post Office": words of a paper's name inside another name.
    // A day may follow: "told The Times Tuesday".
    private bool IsLongerName(List<Token> tokens, int next) =>
        next < tokens.Count && tokens[next].OpenLeft && char.IsUpper(tokens[next].Text[0])
            && !_pages.Weekdays.ContainsKey(tokens[next].Text) && !_pages.Months.ContainsKey(tokens[next].Text);

    private static bool Follows(List<Token> tokens, int start, string[] words, ref bool possessive)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (!tokens[start + i].OpenLeft)
                return false;
            var word = i == words.Length - 1 ? Stem(tokens[start + i].Text, out possessive) : tokens[start + i].Text;
            if (!string.Equals(word, words[i], StringComparison.Ordinal))
                return false;
        }
        return true;
    }

    // "'s Armenian", "'s Armenian Service", "Persian" after a public broadcaster.
    private int ServiceLength(List<Token> tokens, int next, Outlet outlet, bool possessive)
    {
        if (outlet.Kind is "agency" or "private" && !possessive)
            return 0;
        if (next >= tokens.Count || !tokens[next].OpenLeft || !_languages.IsName(tokens[next].Text))
            return 0;
        return next + 1 < tokens.Count && tokens[next + 1].OpenLeft && tokens[next + 1].Text is "Service" or "service" or "Desk" or "desk" ? 2 : 1;
    }

    private static string Stem(string word, out bool possessive)
    {
        possessive = word.Length > 2 && word[^1] == 's' && word[^2] is '\'' or '’' or '`';
        return possessive ? word[..^2] : word;
    }

    private void Add(string name, Outlet outlet)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && words[0] is "The")
            Add(string.Join(' ', words[1..]), outlet);
        if (!_byFirstWord.TryGetValue(words[0], out var list))
            _byFirstWord[words[0]] = list = [];
        list.Add((words, outlet));
    }
}
