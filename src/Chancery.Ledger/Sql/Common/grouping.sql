-- What the grouping of stories and events asks while a report is entered.

-- name: ArticlesWithKeys
select article from story_key where key in @keys group by article order by count(*) desc, article limit 48

-- name: StoryArticles
select a.seq, a.page, a.id, a.outlet, a.title, a.published, a.agencies, a.origin, a.signature, m.story, m.cluster, m.why
from article a join story_member m on m.article = a.seq and m.until is null
where a.seq in @articles and a.until is null order by a.seq

-- name: ClusterArticles
select a.seq, a.page, a.id, a.outlet, a.title, a.published, a.agencies, a.origin, a.signature, m.story, m.cluster, m.why
from story_member m join article a on a.seq = m.article and a.until is null
where m.cluster in @clusters and m.until is null order by a.seq

-- name: EventsOfPair
select distinct event from pair where source = @source and target = @target and day between @first and @last and until is null and family = @family

-- name: TellingsOfEvents
select t.id, t.article, t.type, t.mode, t.cameo, t.goldstein, t.contexts, t.source, t.target, t.date_start, t.date_end, t.place, t.country, t.lat, t.lon, t.factuality, t.said_by,
  t.confidence, t.evidence, t.ruling, a.page, a.published, a.outlet, a.origin, m.event, m.cluster, m.why as group_why, t.why, t.source_names, t.target_names, t.date_text, t.evidence_start, t.evidence_end, s.story
from event_member m
join telling t on t.id = m.telling and t.until is null
join article a on a.seq = t.article
left join story_member s on s.article = a.seq and s.until is null
where m.event in @events and m.until is null order by t.row

-- name: TellingsOfClusters
select t.id, t.article, t.type, t.mode, t.cameo, t.goldstein, t.contexts, t.source, t.target, t.date_start, t.date_end, t.place, t.country, t.lat, t.lon, t.factuality, t.said_by,
  t.confidence, t.evidence, t.ruling, a.page, a.published, a.outlet, a.origin, m.event, m.cluster, m.why as group_why, t.why, t.source_names, t.target_names, t.date_text, t.evidence_start, t.evidence_end, s.story
from event_member m
join telling t on t.id = m.telling and t.until is null
join article a on a.seq = t.article
left join story_member s on s.article = a.seq and s.until is null
where m.cluster in @clusters and m.until is null order by t.row

-- name: TellingsOfArticle
select t.id, t.article, t.type, t.mode, t.cameo, t.goldstein, t.contexts, t.source, t.target, t.date_start, t.date_end, t.place, t.country, t.lat, t.lon, t.factuality, t.said_by,
  t.confidence, t.evidence, t.ruling, a.page, a.published, a.outlet, a.origin, m.event, m.cluster, m.why as group_why, t.why, t.source_names, t.target_names, t.date_text, t.evidence_start, t.evidence_end, s.story
from telling t
join article a on a.seq = t.article
join event_member m on m.telling = t.id and m.until is null
left join story_member s on s.article = a.seq and s.until is null
where t.article = @article and t.until is null order by t.row

-- name: OriginsOfStories
select m.article, m.story, a.outlet, a.origin, a.agencies, a.published, a.page
from story_member m join article a on a.seq = m.article where m.story in @stories and m.until is null order by m.article

-- name: StoryMemberOfArticle
select story, cluster from story_member where article = @article and until is null

-- name: EventRows
select id, since, until, day, date_start, date_end, type, mode, quad, cameo, goldstein, score, contexts, source, target, factuality, contested, confidence, place, country, lat, lon, said_by,
  reports, outlets, origins, lead, evidence
from event where id in @events and until is null order by id

-- name: MergeRulings
select subject, other, verdict from ruling where kind = 'merge' and until is null

-- name: RulingsOfPage
select seq, kind, subject, other, verdict, page, detail, made_by, reason, at, until from ruling where page = @page and until is null order by seq
