using Chancery.Coding.Actors;
using Chancery.Coding.Events;
using Chancery.Coding.Factuality;
using Chancery.Coding.Identity;

namespace Chancery.Coding.Standings;

/// <summary>Reads where members stand in organisations: from the acts whose frames name a standing, and from wordings that tell a standing without an act.</summary>
/// <param name="wordings">Lays the frames of lexicon/standings.tsv over the text.</param>
/// <param name="isOrganisation">Whether a code means an organisation or treaty.</param>
public sealed class StandingStage(ActReader wordings, Func<ActorCode, bool> isOrganisation) : ICodingStage
{
    /// <inheritdoc/>
    public string Name => "standings";

    /// <inheritdoc/>
    public string Needs => "acts";

    /// <inheritdoc/>
    public string Adds => "standings";

    /// <inheritdoc/>
    public void Run(Draft draft)
    {
        var standings = new List<Standing>();
        foreach (var act in draft.Acts)
            if (act.Match.Frame.Standing is { } status)
                foreach (var (organisation, member) in Pairs(act.Match))
                    Add(draft, standings, act, Parse(status), organisation, member);
        foreach (var told in wordings.Read(draft))
        {
            var denied = told.Judgement.Value == EventFactuality.Denied;
            var status = told.Match.Frame.Standing!;
            var act = told;
            if (status[0] == '!')
            {
                if (!denied) continue;
                (status, act) = (status[1..], told with { Judgement = told.Judgement with { Value = EventFactuality.Occurred } });
            }
            if (told.Match.Target is null && (told.Match.Source.Distance > 0 || told.Match.Source.Mentions.Any(m => m.Person is not null || m.Kind is MentionKind.Office || m.Actors.Any(a => a.Sector is not null)))) continue;
            var organisations = told.Match.Target?.Codes.Where(isOrganisation).ToList() ?? OrganisationContext.Find(draft, told.Match.Clause, isOrganisation);
            foreach (var organisation in organisations)
                foreach (var member in told.Match.Source.Codes.Where(c => !isOrganisation(c) && c.Sector is null or "GOV"))
                    Add(draft, standings, act, Parse(status), organisation.With(null), member.With(null));
        }
        draft.Standings = standings;
    }

    /// <summary>Parses a status as the lexicon writes it, "participation-frozen".</summary>
    /// <exception cref="FormatException">There is no such status.</exception>
    public static StandingStatus Parse(string status) =>
        Enum.TryParse<StandingStatus>(status.Replace("-", ""), ignoreCase: true, out var value) ? value : throw new FormatException($"'{status}' is no standing.");

    /// <summary>The organisation is whichever side is one: members leave it, it suspends members.</summary>
    private IEnumerable<(ActorCode Organisation, ActorCode Member)> Pairs(FrameMatch match)
    {
        var source = match.Source.Codes;
        var target = match.Target?.Codes ?? [];
        var organisations = target.Where(isOrganisation).ToList();
        var members = source.Where(c => !isOrganisation(c));
        if (organisations.Count == 0)
        {
            organisations = [.. source.Where(isOrganisation)];
            members = target.Where(c => !isOrganisation(c));
        }
        return from organisation in organisations
               from member in members
               select (organisation.With(null), member.With(null));
    }

    private static void Add(Draft draft, List<Standing> standings, Act act, StandingStatus status, ActorCode organisation, ActorCode member)
    {
        if (IsCondition(act)) return;
        if (status == StandingStatus.Withdrawn && act.Judgement.Value == EventFactuality.Ongoing)
            (status, act) = (StandingStatus.Withdrawing, act with { Judgement = act.Judgement with { Value = EventFactuality.Occurred } }); // "are leaving": notice is given
        var factuality = act.Judgement.Value == EventFactuality.Occurred && status is StandingStatus.Boycotting or StandingStatus.RefusesDues && Lasts(draft, act) ? EventFactuality.Ongoing : act.Judgement.Value;
        var at = standings.FindIndex(s => s.Organisation == organisation && s.Member == member && s.Status == status
            && (s.Factuality == factuality || status == StandingStatus.Boycotting));
        if (at >= 0)
        {
            if (standings[at].Time.Start is null) standings[at] = standings[at] with { Time = act.Time };
            return;
        }
        standings.Add(new Standing
        {
            Id = ContentId.Of("standing", draft.Article.Id, organisation, member, status, factuality),
            Organisation = organisation,
            Member = member,
            Status = status,
            Time = act.Time,
            Factuality = factuality,
            Evidence = act.Evidence,
            Why = $"frame '{act.Match.Frame.Pattern.Text}' ({act.Match.Frame.Origin}){(act.Judgement.Why.Length == 0 ? "" : "; " + act.Judgement.Why)}",
        });
    }

    /// <summary>"Has boycotted over the past year": what was done up to the day of the report still holds.</summary>
    private static bool Lasts(Draft draft, Act act) => act.Time.Start < act.Time.End && act.Time.End == draft.Article.Published;

    /// <summary>A mere condition ("if it withdraws") says nothing about where the member stands.</summary>
    private static bool IsCondition(Act act) => act.Match.Clause.Predicate.Children.Any(c => c.BaseRelation is "mark" && c.Lemma is "if" or "unless" or "whether");
}
