-- name: SeriesByWeek
select p.source, case when p.day = '' then '' else to_char(date_trunc('week', p.day::date), 'YYYY-MM-DD') end as period, p.type, p.quad, p.factuality, p.contested, count(*) as events, cast(sum(p.reports) as bigint) as reports, sum(p.goldstein) as goldstein, sum(p.score) as score
from pair p where p.source = @source and p.target = @target and p.day between @from and @to and {at:p}
group by p.source, 2, p.type, p.quad, p.factuality, p.contested order by 2, 3, 5, 6

-- name: EventsWithWords
join (select distinct m.event from telling t join event_member m on m.telling = t.id and {at:m} where t.words @@ websearch_to_tsquery('english', @words) and {at:t}) f on f.event = e.id

-- name: FoundArticles
select a.id, a.title, a.outlet, a.published, a.text from article a where a.words @@ websearch_to_tsquery('english', @words) and {at:a} order by coalesce(a.published, '') desc, a.seq desc limit @most
