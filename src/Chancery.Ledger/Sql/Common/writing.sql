-- Statements that enter. The order in which parameters first appear is the order of the values given.

-- name: NextAct
select coalesce(max(seq), 0) + 1 from act

-- name: LastActAt
select at from act order by seq desc limit 1

-- name: InsertAct
insert into act (seq, at, kind, subject, made_by, changes) values (@seq, @at, @kind, @subject, @made_by, @changes)

-- name: KnownContent
select seq, coding, until from article where page = @page and content = @content order by seq desc limit 1

-- name: HoldsContent
select coding from article where page = @page and content = @content limit 1

-- name: CurrentArticleOfPage
select seq, version from article where page = @page and until is null order by seq desc limit 1

-- name: LastVersionOfPage
select coalesce(max(version), 0) from article where page = @page

-- name: InsertArticle
insert into article (seq, page, version, id, content, coding, url, outlet, title, published, published_basis, language, agencies, origin, text, actors, signature, since)
values (@seq, @page, @version, @id, @content, @coding, @url, @outlet, @title, @published, @basis, @language, @agencies, @origin, @text, @actors, @signature, @since)

-- name: InsertTelling
insert into telling (row, id, article, type, mode, cameo, goldstein, contexts, source, target, source_names, target_names, date_start, date_end, date_text, place, country, lat, lon,
  factuality, said_by, confidence, evidence_start, evidence_end, evidence, why, ruling, since)
values (@row, @id, @article, @type, @mode, @cameo, @goldstein, @contexts, @source, @target, @source_names, @target_names, @date_start, @date_end, @date_text, @place, @country, @lat, @lon,
  @factuality, @said_by, @confidence, @evidence_start, @evidence_end, @evidence, @why, @ruling, @since)

-- name: InsertStatement
insert into statement (id, article, speaker, speaker_of, quote, topics, evidence_start, evidence_end, evidence, since)
values (@id, @article, @speaker, @speaker_of, @quote, @topics, @evidence_start, @evidence_end, @evidence, @since)

-- name: InsertStanding
insert into standing (id, article, org, member, status, date_start, date_end, factuality, evidence_start, evidence_end, evidence, ruling, since)
values (@id, @article, @org, @member, @status, @date_start, @date_end, @factuality, @evidence_start, @evidence_end, @evidence, @ruling, @since)

-- name: InsertPerson
insert into person (name, code, office, article, since) values (@name, @code, @office, @article, @since) on conflict do nothing

-- name: InsertStoryKey
insert into story_key (key, article) values (@key, @article) on conflict do nothing

-- name: InsertStoryMember
insert into story_member (article, since, story, cluster, why) values (@article, @since, @story, @cluster, @why)

-- name: InsertEventMember
insert into event_member (telling, since, event, cluster, why) values (@telling, @since, @event, @cluster, @why)

-- name: InsertEvent
insert into event (id, since, day, date_start, date_end, type, mode, quad, cameo, goldstein, score, contexts, source, target, factuality, contested, confidence, place, country, lat, lon,
  said_by, reports, outlets, origins, lead, evidence)
values (@id, @since, @day, @date_start, @date_end, @type, @mode, @quad, @cameo, @goldstein, @score, @contexts, @source, @target, @factuality, @contested, @confidence, @place, @country, @lat, @lon,
  @said_by, @reports, @outlets, @origins, @lead, @evidence)

-- name: InsertPair
insert into pair (source, target, day, event, since, family, type, quad, factuality, contested, goldstein, score, reports)
values (@source, @target, @day, @event, @since, @family, @type, @quad, @factuality, @contested, @goldstein, @score, @reports)

-- name: AddCoverage
insert into coverage (day, events, reports) values (@day, @events, @reports)
on conflict (day) do update set events = coverage.events + excluded.events, reports = coverage.reports + excluded.reports

-- name: SupersedeArticle
update article set until = @until where seq = @article and until is null

-- name: SupersedeTellings
update telling set until = @until where article = @article and until is null

-- name: SupersedeTelling
update telling set until = @until where id = @id and until is null

-- name: SupersedeStatements
update statement set until = @until where article = @article and until is null

-- name: SupersedeStandings
update standing set until = @until where article = @article and until is null

-- name: SupersedeStanding
update standing set until = @until where id = @id and until is null

-- name: SupersedeStatement
update statement set until = @until where id = @id and until is null

-- name: SupersedePersons
update person set until = @until where article = @article and until is null

-- name: SupersedeStoryMember
update story_member set until = @until where article = @article and until is null

-- name: SupersedeEventMember
update event_member set until = @until where telling = @telling and until is null

-- name: SupersedeEvent
update event set until = @until where id = @id and until is null

-- name: SupersedePairs
update pair set until = @until where event = @event and until is null

-- name: InsertRuling
insert into ruling (seq, kind, subject, other, verdict, page, detail, made_by, reason, at)
values (@seq, @kind, @subject, @other, @verdict, @page, @detail, @made_by, @reason, @at)

-- name: SupersedeRuling
update ruling set until = @until where seq = @seq and until is null

-- name: InsertOutside
insert into outside (dataset, id, day, known, source, target, source_name, target_name, type, quad, cameo, goldstein, place, country, lat, lon, reports, link, since)
values (@dataset, @id, @day, @known, @source, @target, @source_name, @target_name, @type, @quad, @cameo, @goldstein, @place, @country, @lat, @lon, @reports, @link, @since)
on conflict do nothing

-- name: PersonStands
select count(*) from person where name = @name and until is null

-- name: RejectPerson
update person set until = @until where name = @name and until is null

-- name: PersonEntries
select code, office, article from person where name = @name and until is null order by code, office, article

-- name: RulingOf
select seq, kind, subject, other, verdict, page, detail, made_by, reason, at, until from ruling where seq = @seq

-- name: ActorRulings
select seq, kind, subject, other, verdict, page, detail, made_by, reason, at, until from ruling where kind = 'actor' and until is null order by seq

-- name: PageOfArticle
select page from article where seq = @article
