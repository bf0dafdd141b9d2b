using Chancery.Coding.Actors;
using Chancery.Coding.Actors.Recognition;
using Chancery.Coding.Scoring;
using Chancery.Language;

namespace Chancery.Coding.Classification;

/// <summary>The mentions of a given pair: the given words wherever they stand, and the pronouns that take them up.</summary>
internal sealed class PairMentions
{
    /// <summary>The code of the source while the pair is classified.</summary>
    public static readonly ActorCode SourceCode = new("SOURCE");

    /// <summary>The code of the target while the pair is classified.</summary>
    public static readonly ActorCode TargetCode = new("TARGET");

    private PairMentions(IReadOnlyList<Mention> sources, IReadOnlyList<Mention> targets) =>
        (Sources, Targets, Table) = (sources, targets, new MentionTable(sources.Concat(targets)));

    /// <summary>Where the source is named, in the order of the text.</summary>
    public IReadOnlyList<Mention> Sources { get; }

    /// <summary>Where the target is named, likewise.</summary>
    public IReadOnlyList<Mention> Targets { get; }

    /// <summary>All of them.</summary>
    public MentionTable Table { get; }

    /// <summary>The heads of a naming of the source and one of the target that stand nearest to each other in the tree; null when the source is not found.</summary>
    public (Word Source, Word? Target)? Nearest() =>
        (from source in Sources
         from target in Targets.Where(t => t.Head.Sentence == source.Head.Sentence && t.Head != source.Head).Select(t => t.Head).DefaultIfEmpty(null)
         let path = PairPath.Find(source.Head, target)
         orderby target is null, path.SourceSide.Count + path.TargetSide.Count
         select ((Word, Word?)?)(source.Head, target)).FirstOrDefault();

    /// <summary>Finds them.</summary>
    /// <param name="document">The analysis of the sentence.</param>
    /// <param name="pair">The pair.</param>
    /// <param name="actors">What the ordinary reading finds in the sentence; it says whom a pronoun means.</param>
    public static PairMentions Find(Document document, GivenPair pair, MentionTable actors)
    {
        var sourceSpans = Occurrences(document.Text, pair.Source);
        var targetSpans = Occurrences(document.Text, pair.Target);
        // Of "Turkey" in "Turkey's president" and "Turkey" alone the latter is meant, when both are there.
        sourceSpans = OutsideOf(sourceSpans, targetSpans);
        targetSpans = OutsideOf(targetSpans, sourceSpans);
        var sources = sourceSpans.Select(s => Mention(document, s, SourceCode)).OfType<Mention>().ToList();
        var targets = targetSpans.Select(s => Mention(document, s, TargetCode)).OfType<Mention>().ToList();
        var taken = sources.Concat(targets).ToList();
        foreach (var sentence in document.Sentences)
            foreach (var word in sentence.Words)
                if (word.Upos == "PRON" && IsThirdPerson(word) && !taken.Exists(m => m.Span.Contains(word.Span))
                    && Antecedent(word, sources, targets, actors) is { } code)
                    (code == SourceCode ? sources : targets).Add(Given(word.Span, word, code, MentionKind.Pronoun));
        return new PairMentions(sources, targets);
    }

    /// <summary>Whether the ordinary reading takes the given words for an organisation.</summary>
    public static bool NamesOrganisation(IReadOnlyList<Mention> given, MentionTable actors, Func<ActorCode, bool> isOrganisation) =>
        given.Any(m => actors.HeadedBy(m.Head) is { Actors.Count: > 0 } read && read.Actors.Any(isOrganisation));

    private static List<TextSpan> Occurrences(string text, string words)
    {
        var found = new List<TextSpan>();
        words = words.Trim();
        if (words.Length == 0) return found;
        foreach (var comparison in (ReadOnlySpan<StringComparison>)[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            for (var at = text.IndexOf(words, comparison); at >= 0; at = text.IndexOf(words, at + words.Length, comparison))
                if (IsBorder(text, at - 1, at) && IsBorder(text, at + words.Length - 1, at + words.Length))
                    found.Add(new TextSpan(at, at + words.Length));
            if (found.Count > 0) break;
        }
        return found;
    }

    private static bool IsBorder(string text, int left, int right) =>
        left < 0 || right >= text.Length || !char.IsLetterOrDigit(text[left]) || !char.IsLetterOrDigit(text[right]);

    private static List<TextSpan> OutsideOf(List<TextSpan> spans, List<TextSpan> others)
    {
        var outside = spans.FindAll(s => !others.Exists(o => o.Contains(s)));
        return outside.Count > 0 ? outside : spans;
    }

    private static Mention? Mention(Document document, TextSpan span, ActorCode code)
    {
        foreach (var sentence in document.Sentences)
        {
            var (first, last) = (-1, -1);
            for (var i = 0; i < sentence.Words.Count; i++)
            {
                var place = Dependencies.Place(sentence.Words[i]);
                if (place.Start >= span.End || place.End <= span.Start) continue;
                if (first < 0) first = i;
                last = i;
            }
            if (first >= 0) return Given(span, Dependencies.HeadOf(sentence, first, last), code, MentionKind.Group);
        }
        return null;
    }

    private static Mention Given(TextSpan span, Word head, ActorCode code, MentionKind kind) =>
        new() { Span = span, Head = head, Kind = kind, Actors = [code], Why = "given" };

    private static bool IsThirdPerson(Word word) => word.HasFeature("Person", "3") && !word.HasFeature("PronType", "Rel") && !word.HasFeature("Reflex", "Yes");

    private static ActorCode? Antecedent(Word pronoun, List<Mention> sources, List<Mention> targets, MentionTable actors)
    {
        // The ordinary reading of pronouns, where it knows the two.
        if (actors.HeadedBy(pronoun) is { Actors.Count: > 0 } read)
        {
            if (sources.Exists(m => Same(m, read, actors))) return SourceCode;
            if (targets.Exists(m => Same(m, read, actors))) return TargetCode;
        }
        // "X said it would …": the subject of a clause above is taken up below it.
        for (var at = pronoun.Head; at is not null; at = at.Head)
        {
            foreach (var child in at.Children)
                if (child.BaseRelation is "nsubj" && child.Index < pronoun.Index && child != pronoun)
                {
                    if (sources.Exists(m => m.Head == child)) return SourceCode;
                    if (targets.Exists(m => m.Head == child)) return TargetCode;
                }
        }
        return null;
    }

    private static bool Same(Mention given, Mention read, MentionTable actors) =>
        given.Kind != MentionKind.Pronoun && actors.HeadedBy(given.Head) is { } named && (named.Person is not null && named.Person == read.Person
        || named.Person is null && read.Person is null && named.Actors.SequenceEqual(read.Actors));
}
