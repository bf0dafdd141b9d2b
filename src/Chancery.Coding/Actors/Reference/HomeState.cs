using Chancery.Coding.Actors.Recognition;
using Chancery.Language;

namespace Chancery.Coding.Actors.Reference;

/// <summary>
/// Finds the state to which "the government", "police" or "the finance minister" belongs when no word says so: by how much the article speaks of each
/// state, by what has been named last and in which part of the sentence, and by the town that the sentence or the dateline names.
/// </summary>
/// <param name="article">How often the article names each state.</param>
/// <param name="people">The people of the article, whose states count as well.</param>
/// <param name="discourse">What has been named so far.</param>
/// <param name="dateline">The state from which the report was sent, or null.</param>
internal sealed class HomeState(ArticleNames article, ArticlePeople people, Discourse discourse, ActorCode? dateline)
{
    // In points: the whole article weighs as much as the subject of the sentence before it with what else stands near.
    private const int WholeArticle = 50, Sent = 14, Told = 12, TownHere = 22, TownBefore = 8, OwnSubject = 30, Least = 24;
    private const double Lead = 1.4;

    private readonly Dictionary<string, ActorCode> _told = [];
    private readonly List<(ActorCode State, int Count)> _states = Count(article, people, discourse);
    private readonly List<(int Sentence, ActorCode State)> _towns = [];

    /// <summary>The states that were weighed last, with their points, the foremost first.</summary>
    public string Candidates { get; private set; } = "";

    /// <summary>Enters a town that was named as a place.</summary>
    public void EnterTown(int sentence, ActorCode state) => _towns.Add((sentence, state));

    /// <summary>The state and why, or null when several would do as well.</summary>
    /// <param name="noun">The noun whose state is asked for.</param>
    /// <param name="sector">The sector that the noun names.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="possible">Whether a state can be meant at all.</param>
    public (ActorCode State, string Why)? Of(Word noun, string? sector, int sentence, Func<ActorCode, bool> possible)
    {
        if (article.OnlyState is { } only) return possible(only) ? (only, $"the only state that the article names") : null;
        var total = Math.Max(1, _states.Sum(s => s.Count));
        var subject = SubjectAbove(noun);
        var points = _states.Where(s => possible(s.State)).Select(s => (s.State, Points: Of(s.State, WholeArticle * s.Count / total, noun, sector, subject, sentence))).ToList();
        points.Sort((a, b) => b.Points.CompareTo(a.Points)); // sort is not stable, but equals are refused below
        Candidates = string.Join(", ", points.Take(3).Select(p => $"{p.State} {p.Points}"));
        if (points.Count == 0 || points[0].Points < Least) return null;
        if (points.Count > 1 && points[0].Points < points[1].Points * Lead) return null;
        _told[noun.Lemma] = points[0].State;
        return (points[0].State, points.Count > 1 ? $"of which the text speaks (in points: {Candidates})" : "of which the text speaks");
    }

    /// <summary>Whether the article speaks of one state far more than of any other.</summary>
    public bool IsDomestic
    {
        get
        {
            var (first, second, total) = (0, 0, 0);
            foreach (var (_, count) in _states)
            {
                total += count;
                if (count > first) (first, second) = (count, first);
                else second = Math.Max(second, count);
            }
            return first * 2 >= total && first >= 3 * second;
        }
    }

    /// <summary>The two states of which the article speaks when it hardly speaks of others; null when there are fewer or more.</summary>
    public IReadOnlyList<ActorCode>? Two()
    {
        var states = _states.OrderByDescending(s => s.Count).ToList(); // stable
        return states.Count >= 2 && states[1].Count > 1 && (states.Count == 2 || states[1].Count >= 2 * states[2].Count) ? [.. _states.Where(s => s == states[0] || s == states[1]).Select(s => s.State)] : null;
    }

    private int Of(ActorCode state, int points, Word noun, string? sector, Word? subject, int sentence)
    {
        var (near, own) = (0, false);
        foreach (var antecedent in discourse.Within(sentence, 2))
        {
            if (!antecedent.Actors.Any(a => discourse.StateOf(a) == state)) continue;
            // Troops and ministers of a state are met anywhere; the state itself tells more of what is spoken of.
            var role = Salience.Role(antecedent.Head) / antecedent.Kind switch { MentionKind.State or MentionKind.Seat or MentionKind.Pronoun => 1, MentionKind.Adjective => 3, _ => 2 };
            near = Math.Max(near, (sentence - antecedent.Sentence) switch { 0 => role * 3 / 4, 1 => role / 2, _ => role / 4 });
            own |= subject is not null && antecedent.Sentence == sentence && antecedent.Holds(subject) && antecedent.Actors.Any(a => (a.Sector ?? "GOV") == (sector ?? "GOV"));
        }
        // "Russia accused the government": hardly its own.
        if (own) return points - OwnSubject;
        points += near;
        if (dateline == state) points += Sent;
        if (_told.TryGetValue(noun.Lemma, out var told) && told == state) points += Told;
        if (_towns.Exists(t => t.Sentence == sentence && t.State == state)) points += TownHere;
        else if (_towns.Exists(t => t.Sentence == sentence - 1 && t.State == state)) points += TownBefore;
        return points;
    }

    /// <summary>The subject of the verb of which the noun is an object, also where the verb is a later one of several; null when the noun is no object.</summary>
    private static Word? SubjectAbove(Word noun)
    {
        if (noun.BaseRelation is not ("obj" or "obl" or "iobj")) return null;
        for (var verb = noun.Head; verb is not null; verb = verb.BaseRelation is "conj" or "xcomp" ? verb.Head : null)
            foreach (var child in verb.Children)
                if (child.BaseRelation is "nsubj")
                    return child;
        return null;
    }

    private static List<(ActorCode State, int Count)> Count(ArticleNames article, ArticlePeople people, Discourse discourse)
    {
        List<(ActorCode State, int Count)> states = [.. article.States];
        foreach (var code in people.Named)
            if (discourse.StateOf(code) is { } state)
            {
                var at = states.FindIndex(s => s.State == state);
                if (at < 0) states.Add((state, 1));
                else states[at] = (state, states[at].Count + 1);
            }
        return states;
    }
}
