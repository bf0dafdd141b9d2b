-- name: SeriesByWeek
select p.source, coalesce(date(p.day, 'weekday 0', '-6 days'), '') as period, p.type, p.quad, p.factuality, p.contested, count(*) as events, cast(sum(p.reports) as bigint) as reports, sum(p.goldstein) as goldstein, sum(p.score) as score
from pair p where p.source = @source and p.target = @target and p.day between @from and @to and {at:p}
group by p.source, period, p.type, p.quad, p.factuality, p.contested order by 2, 3, 5, 6

-- name: EventsWithWords
join (select distinct m.event from evidence_words w join telling t on t.row = w.rowid and {at:t} join event_member m on m.telling = t.id and {at:m} where evidence_words match @words) f on f.event = e.id
