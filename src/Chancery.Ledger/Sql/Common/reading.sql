-- Questions. {at:x} stands for "row x stood at the moment asked about".

-- name: SequenceAt
select coalesce(max(seq), 0) from act where at <= @at

-- name: Summary
select (select count(*) from article where until is null) as articles, (select count(*) from telling where until is null) as tellings, (select count(*) from event where until is null) as events,
  (select count(distinct story) from story_member where until is null) as stories, (select count(*) from standing where until is null) as standings,
  (select count(*) from statement where until is null) as statements, (select coalesce(max(seq), 0) from act) as sequence, (select count(*) from outside) as outside

-- name: SeriesByDay
select p.source, p.day as period, p.type, p.quad, p.factuality, p.contested, count(*) as events, cast(sum(p.reports) as bigint) as reports, sum(p.goldstein) as goldstein, sum(p.score) as score
from pair p where p.source = @source and p.target = @target and p.day between @from and @to and {at:p}
group by p.source, p.day, p.type, p.quad, p.factuality, p.contested order by 2, 3, 5, 6

-- name: SeriesByMonth
select p.source, substr(p.day, 1, 7) as period, p.type, p.quad, p.factuality, p.contested, count(*) as events, cast(sum(p.reports) as bigint) as reports, sum(p.goldstein) as goldstein, sum(p.score) as score
from pair p where p.source = @source and p.target = @target and p.day between @from and @to and {at:p}
group by p.source, substr(p.day, 1, 7), p.type, p.quad, p.factuality, p.contested order by 2, 3, 5, 6

-- name: Coverage
select day, events, reports from coverage where day between @from and @to and events > 0 order by day

-- name: CoverageAt
select e.day, count(*) as events, cast(sum(e.reports) as bigint) as reports from event e where e.day between @from and @to and {at:e} group by e.day order by e.day

-- name: OutsideSeries
select dataset, count(*) as events, sum(goldstein) as goldstein, min(day) as first, max(day) as last from outside where source = @source and target = @target and day between @from and @to group by dataset order by dataset

-- name: ReportedStandings
select s.id, s.org, s.member, s.status, s.date_start, s.date_end, s.factuality, s.evidence, s.ruling, a.seq as article, a.page, a.id as article_id, a.title, a.outlet, a.published, a.origin, a.url, m.story
from standing s join article a on a.seq = s.article left join story_member m on m.article = a.seq and {at:m}
where s.org = @org and {at:s} order by s.member, coalesce(s.date_start, a.published, ''), s.id

-- name: StandingsOfMember
select s.id, s.org, s.member, s.status, s.date_start, s.date_end, s.factuality, s.evidence, s.ruling, a.seq as article, a.page, a.id as article_id, a.title, a.outlet, a.published, a.origin, a.url, m.story
from standing s join article a on a.seq = s.article left join story_member m on m.article = a.seq and {at:m}
where s.member = @member and {at:s} order by s.org, coalesce(s.date_start, a.published, ''), s.id

-- name: StoryOf
select m.story from story_member m join article a on a.seq = m.article where (m.story = @id or a.id = @id or a.page = @id) and {at:m} order by m.story limit 1

-- name: StoryParts
select a.seq, a.page, a.id, a.version, a.url, a.outlet, a.title, a.published, a.agencies, a.origin, m.why
from story_member m join article a on a.seq = m.article where m.story = @story and {at:m} and {at:a}
order by coalesce(a.published, '9999'), a.page

-- name: EventsOfStory
select distinct m.event from story_member s join telling t on t.article = s.article and {at:t} join event_member m on m.telling = t.id and {at:m} where s.story = @story and {at:s}

-- name: EventOf
select m.event from event_member m where (m.telling = @id or m.event = @id) and {at:m} order by m.event limit 1

-- name: EventVersions
select e.id, e.since, e.until, e.day, e.date_start, e.date_end, e.type, e.mode, e.quad, e.cameo, e.goldstein, e.score, e.contexts, e.source, e.target, e.factuality, e.contested, e.confidence, e.place, e.country,
  e.lat, e.lon, e.said_by, e.reports, e.outlets, e.origins, e.lead, e.evidence, a.at, a.kind, a.subject
from event e join act a on a.seq = e.since where e.id = @id order by e.since

-- name: EventParts
select t.id, t.type, t.mode, t.source, t.target, t.source_names, t.target_names, t.date_start, t.date_end, t.date_text, t.place, t.factuality, t.said_by, t.confidence, t.evidence, t.evidence_start, t.evidence_end,
  t.why, t.ruling, m.why as group_why, a.page, a.id as article_id, a.title, a.outlet, a.published, a.agencies, a.url, s.story
from event_member m join telling t on t.id = m.telling and {at:t} join article a on a.seq = t.article left join story_member s on s.article = a.seq and {at:s}
where m.event = @event and {at:m} order by coalesce(a.published, '9999'), t.id

-- name: RulingsOn
select seq, kind, subject, other, verdict, page, detail, made_by, reason, at, until from ruling where subject in @ids or other in @ids order by seq

-- name: AllRulings
select seq, kind, subject, other, verdict, page, detail, made_by, reason, at, until from ruling order by seq

-- name: ChangesSince
select seq, at, kind, subject, made_by, changes from act where seq > @since order by seq limit @most

-- name: PeopleOf
select p.name, p.code, p.office, min(a.published) as first, max(a.published) as last, count(*) as reports
from person p join article a on a.seq = p.article where (p.code = @code or p.code like @sectors) and {at:p} group by p.name, p.code, p.office order by count(*) desc, p.name, p.office limit @most

-- name: PeopleNamed
select p.name, p.code, p.office, min(a.published) as first, max(a.published) as last, count(*) as reports
from person p join article a on a.seq = p.article where lower(p.name) like @name and {at:p} group by p.name, p.code, p.office order by count(*) desc, p.name, p.office limit 40

-- name: CounterpartsOfSource
select p.target as code, p.quad, count(*) as events from pair p where p.source = @code and p.target <> '' and {at:p} group by p.target, p.quad

-- name: CounterpartsOfTarget
select p.source as code, p.quad, count(*) as events from pair p where p.target = @code and p.source <> '' and {at:p} group by p.source, p.quad

-- name: StatementsBy
select s.id, s.speaker, s.speaker_of, s.quote, s.topics, s.evidence, a.title, a.outlet, a.published, a.id as article_id from statement s join article a on a.seq = s.article
where (lower(s.speaker) like @name or s.speaker_of = @code or s.speaker_of like @sectors) and {at:s} order by coalesce(a.published, '') desc, s.id limit @most

-- name: Events
select e.id, e.since, e.until, e.day, e.date_start, e.date_end, e.type, e.mode, e.quad, e.cameo, e.goldstein, e.score, e.contexts, e.source, e.target, e.factuality, e.contested, e.confidence, e.place, e.country,
  e.lat, e.lon, e.said_by, e.reports, e.outlets, e.origins, e.lead, e.evidence
from event e

-- name: LatestOfPair
select p.event from pair p where p.source = @source and p.target = @target and p.day between @from and @to and {at:p} order by p.day desc, p.event desc limit @most

-- name: EventsOfPairs
join (select distinct p.event from pair p where {pairs} and p.day between @from and @to and {at:p}) q on q.event = e.id

-- name: ArticleOfId
select seq, page, version, id, url, outlet, title, published, published_basis, language, agencies, origin, text, actors, since, until from article where id = @id or page = @id order by seq

-- name: TellingOfId
select t.id, t.article, t.type, t.mode, t.cameo, t.goldstein, t.contexts, t.source, t.target, t.date_start, t.date_end, t.place, t.country, t.lat, t.lon, t.factuality, t.said_by,
  t.confidence, t.evidence, t.ruling, a.page, a.published, a.outlet, a.origin, m.event, m.cluster, m.why as group_why, t.why, t.source_names, t.target_names, t.date_text, t.evidence_start, t.evidence_end, s.story
from telling t join article a on a.seq = t.article
left join event_member m on m.telling = t.id and m.until is null
left join story_member s on s.article = a.seq and s.until is null
where t.id = @id order by t.row desc limit 1

-- name: TellingBefore
select t.id, t.article, t.type, t.mode, t.cameo, t.goldstein, t.contexts, t.source, t.target, t.date_start, t.date_end, t.place, t.country, t.lat, t.lon, t.factuality, t.said_by,
  t.confidence, t.evidence, t.ruling, a.page, a.published, a.outlet, a.origin, t.why, t.source_names, t.target_names, t.date_text, t.evidence_start, t.evidence_end, s.story
from telling t join article a on a.seq = t.article left join story_member s on s.article = a.seq and s.until is null
where t.id = @id and t.ruling is null order by t.row desc limit 1

-- name: TellingStands
select count(*) from telling where id = @id and until is null

-- name: CurrentStanding
select id, article, org, member, status, date_start, date_end, factuality, evidence_start, evidence_end, evidence, ruling from standing where id = @id and until is null

-- name: LastStanding
select id, article, org, member, status, date_start, date_end, factuality, evidence_start, evidence_end, evidence, ruling from standing where id = @id and ruling is null order by since desc limit 1

-- name: StatementOfId
select id, article, speaker, speaker_of, quote, topics, evidence_start, evidence_end, evidence from statement where id = @id order by since desc limit 1

-- name: FoundArticles
select a.id, a.title, a.outlet, a.published, a.text from article a where a.seq in (select rowid from article_words where article_words match @words limit @most) and {at:a} order by coalesce(a.published, '') desc, a.seq desc

-- name: ExportTellings
select t.id, m.event, t.source_names, t.target_names, t.said_by, a.id as article_id, a.url, a.outlet, a.published, a.language, a.actors, a.title, x.at as known_at, s.story
from event_member m join telling t on t.id = m.telling and {at:t} join article a on a.seq = t.article join act x on x.seq = a.seq left join story_member s on s.article = a.seq and {at:s}
where m.event in @events and {at:m} order by m.event, coalesce(a.published, '9999'), t.id
