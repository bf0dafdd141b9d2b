using System.Collections.Frozen;

namespace Chancery.Coding.Events;

/// <summary>
/// A frame's pattern: schematic English that an analyst writes and reads. <c>S</c> is the source, <c>T</c> the target, <c>X</c> anything,
/// <c>~</c> a clause (<c>~hostile</c> one that tells an act of conflict); other words stand for themselves in their dictionary form. docs/frames.md explains it with examples.
/// </summary>
/// <param name="Text">The pattern as written.</param>
/// <param name="Predicates">The words that the frame may hang on.</param>
/// <param name="IsNoun">Whether the predicate is a noun.</param>
/// <param name="NeedsCopula">Whether the predicate stands with "be": <c>S be ready to ~</c>.</param>
/// <param name="Elements">The places around the predicate.</param>
public sealed record FramePattern(
    string Text,
    IReadOnlyList<PatternPredicate> Predicates,
    bool IsNoun,
    bool NeedsCopula,
    IReadOnlyList<PatternElement> Elements)
{
    private static readonly FrozenSet<string> Prepositions = FrozenSet.ToFrozenSet(
    [
        "about", "across", "after", "against", "ahead_of", "along", "alongside", "amid", "among", "around", "as", "at", "before", "behind", "between", "by",
        "despite", "during", "for", "from", "if", "in", "inside", "into", "near", "of", "off", "on", "onto", "out_of", "outside", "over", "that", "through",
        "to", "toward", "towards", "under", "upon", "via", "with", "within", "without",
    ]);

    private static readonly FrozenSet<string> Kinds = FrozenSet.ToFrozenSet(["armed", "org", "self", "state"]);

    /// <summary>The prepositions of which one joins the predicate to "be": "on" in <c>S be on strike</c>; empty where none does.</summary>
    public IReadOnlyList<string> CopulaMarkers { get; init; } = [];

    /// <summary>How much the pattern asks for: of two that fit, the more demanding one is meant.</summary>
    public int Demand => Elements.Sum(e => e.Optional ? 0 : e.Slot switch
    {
        PatternSlot.Words => e.Words.All(w => w.Contains('+', StringComparison.Ordinal)) ? 5 : 4,
        PatternSlot.Clause => 2,
        PatternSlot.Source or PatternSlot.Target => 2,
        _ => 1,
    } + (e.Kind is null or "self" ? 0 : 2) + (e.Heads.Count == 0 ? 0 : 3)) + (NeedsCopula ? 2 : 0) + (Predicates.All(p => p.Modifier is not null) ? 4 : 0);

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">The pattern has no predicate, or a sign stands where it means nothing; the message says which.</exception>
    public static FramePattern Parse(string text)
    {
        var tokens = Tokens(text);
        return tokens.Count == 0 ? throw new FormatException("The pattern is empty.")
            : tokens[0].Text is "S" or "T" or "X" && !tokens[0].Possessive ? ParseVerb(text, tokens) : ParseNoun(text, tokens);
    }

    private static FramePattern ParseVerb(string text, List<Token> tokens)
    {
        if (tokens.Count < 2) throw new FormatException($"'{text}' names no verb.");
        var elements = new List<PatternElement> { new() { Slot = SlotOf(tokens[0].Text), Kind = tokens[0].Kind, Heads = tokens[0].Heads, Role = ArgumentRole.Subject, Optional = tokens[0].Optional } };
        var at = 1;
        var copula = tokens[at].Text == "be";
        string[] markers = [];
        if (copula)
        {
            at++;
            if (at < tokens.Count && Prepositions.Contains(tokens[at].Alternatives[0])) markers = tokens[at++].Alternatives;
            if (at == tokens.Count) throw new FormatException($"'{text}' names nothing after 'be'.");
        }
        var predicates = tokens[at].Alternatives.Select(PatternPredicate.Parse).ToList();
        elements.AddRange(ParseElements(text, tokens, at + 1, afterVerb: true));
        return new FramePattern(text, predicates, false, copula, InOrderOfFilling(elements)) { CopulaMarkers = markers };
    }

    private static FramePattern ParseNoun(string text, List<Token> tokens)
    {
        var elements = new List<PatternElement>();
        var at = 0;
        while (at < tokens.Count && tokens[at].Possessive)
        {
            elements.Add(new() { Slot = SlotOf(tokens[at].Text), Kind = tokens[at].Kind, Role = ArgumentRole.Modifier, Optional = tokens[at].Optional });
            at++;
        }
        if (at == tokens.Count || !char.IsAsciiLetterLower(tokens[at].Text[0])) throw new FormatException($"'{text}' names no noun.");
        elements.AddRange(ParseElements(text, tokens, at + 1, afterVerb: false));
        return new FramePattern(text, [.. tokens[at].Alternatives.Select(PatternPredicate.Parse)], true, false, InOrderOfFilling(elements));
    }

    /// <summary>The pattern's own words first, because actors hang on them; the source before the target, who must be somebody else.</summary>
    private static List<PatternElement> InOrderOfFilling(List<PatternElement> elements) => [.. elements.OrderBy(e => e.Slot switch
    {
        PatternSlot.Words => 0,
        PatternSlot.Any => 1,
        PatternSlot.Clause => 2,
        PatternSlot.Source => 3,
        _ => 4,
    })];

    private static IEnumerable<PatternElement> ParseElements(string text, List<Token> tokens, int at, bool afterVerb)
    {
        var elements = new List<PatternElement>();
        var bareSlots = 0;
        string[] markers = [];
        for (; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (markers.Length == 0 && Prepositions.Contains(token.Alternatives[0]))
            {
                markers = [.. token.Alternatives.Select(m => m.Replace('_', ' '))];
                continue;
            }
            var previous = elements.Count == 0 ? null : elements[^1];
            if (token.Text[0] == '~')
            {
                var kind = token.Text.Length == 1 ? null : token.Text is "~hostile" or "~must" ? token.Text[1..] : throw new FormatException($"'{text}': '{token.Text}' is no kind of clause; there are ~hostile and ~must.");
                // "that T ~": the slot already read is the subject of this clause.
                if (previous is { Slot: PatternSlot.Target, Role: ArgumentRole.Oblique } && markers.Length == 0 && previous.Markers.Contains("that"))
                {
                    elements[^1] = new() { Slot = PatternSlot.Clause, Role = ArgumentRole.Complement, Kind = kind, Markers = ["that", ""], Optional = token.Optional };
                    elements.Add(new() { Slot = PatternSlot.Target, Role = ArgumentRole.Complement, ClauseSubject = true, Optional = token.Optional });
                }
                else
                {
                    elements.Add(new()
                    {
                        Slot = PatternSlot.Clause,
                        Kind = kind,
                        Role = ArgumentRole.Complement,
                        Markers = markers.Contains("that") ? ["that", ""] : markers.Length == 0 ? [""] : markers,
                        Optional = token.Optional,
                    });
                }
            }
            else if (token.Text is "S" or "T" or "X")
            {
                var inClause = previous is { Slot: PatternSlot.Clause } && markers.Length == 0;
                var role = token.Possessive ? ArgumentRole.Modifier
                    : inClause ? ArgumentRole.Complement
                    : markers.Length > 0 ? ArgumentRole.Oblique
                    : afterVerb ? ArgumentRole.Object
                    : throw new FormatException($"'{text}': {token.Text} after a noun needs a preposition.");
                if (role == ArgumentRole.Object && ++bareSlots == 2)
                    elements[elements.FindLastIndex(e => e.Role == ArgumentRole.Object)] = elements.FindLast(e => e.Role == ArgumentRole.Object)! with { Role = ArgumentRole.Indirect };
                elements.Add(new() { Slot = SlotOf(token.Text), Kind = token.Kind, Heads = token.Heads, Role = role, Markers = token.Possessive ? [] : markers, InClause = inClause, Optional = token.Optional });
                if (token.Possessive) continue; // its noun follows behind the same preposition
            }
            else if (char.IsAsciiLetterLower(token.Text[0]))
            {
                elements.Add(new()
                {
                    Slot = PatternSlot.Words,
                    Role = markers.Length > 0 ? ArgumentRole.Oblique : afterVerb ? ArgumentRole.Object : ArgumentRole.Modifier,
                    Markers = markers,
                    Words = token.Alternatives,
                    Optional = token.Optional,
                });
            }
            else
            {
                throw new FormatException($"'{text}': '{token.Text}' is neither S, T, X, ~ nor a word in small letters.");
            }
            markers = [];
        }
        if (markers.Length > 0) throw new FormatException($"'{text}' ends with a preposition.");
        return elements;
    }

    private static PatternSlot SlotOf(string text) => text switch
    {
        "S" => PatternSlot.Source,
        "T" => PatternSlot.Target,
        _ => PatternSlot.Any,
    };

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        var optional = false;
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part[0] == '(') optional = true;
            var word = part.Trim('(', ')');
            var possessive = word.EndsWith("'s", StringComparison.Ordinal);
            if (possessive) word = word[..^2];
            var kind = word.Length > 2 && word[1] == ':' ? word[2..] : null;
            if (kind is not null && !Kinds.Contains(kind)) throw new FormatException($"'{text}': '{kind}' is no kind of actor; there are {string.Join(", ", Kinds.Order(StringComparer.Ordinal))}.");
            string[] heads = word.Length > 2 && word[0] is 'S' or 'T' && word[1] == '=' ? word[2..].Split('|') : [];
            tokens.Add(new Token(kind is null && heads.Length == 0 ? word : word[..1], kind, heads, possessive, optional));
            if (part[^1] == ')') optional = false;
        }
        return tokens;
    }

    private sealed record Token(string Text, string? Kind, string[] Heads, bool Possessive, bool Optional)
    {
        public string[] Alternatives { get; } = [.. Text.Split('|').SelectMany(Spellings)];

        /// <summary>The tokenizer divides what is written with a hyphen: "sit-in" is found as "in" with "sit" before it as well.</summary>
        private static IEnumerable<string> Spellings(string word)
        {
            yield return word;
            if (word.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 && word.IndexOfAny(['+', '_'], 0) < 0)
                yield return $"{word[..hyphen]}+{word[(hyphen + 1)..]}";
        }
    }
}
