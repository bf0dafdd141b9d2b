-- The record: rows are added and superseded, never changed away. since: the act (a number that grows with each transaction) that added a row;
-- until: the act that superseded it, null while it stands. Days are written YYYY-MM-DD, times in UTC as YYYY-MM-DDTHH:MM:SSZ.
create table migration (number bigint primary key, name text collate "C" not null);

create table act (
  seq bigint primary key,
  at text collate "C" not null,
  kind text collate "C" not null,
  subject text collate "C" not null,
  made_by text collate "C",
  changes text collate "C" not null
);
create index act_at on act (at);

create table article (
  seq bigint primary key,
  page text collate "C" not null,
  version bigint not null,
  id text collate "C" not null,
  content text collate "C" not null,
  coding text collate "C" not null,
  url text collate "C",
  outlet text collate "C",
  title text collate "C" not null,
  published text collate "C",
  published_basis text collate "C",
  language text collate "C" not null,
  agencies text collate "C" not null,
  origin text collate "C" not null,
  text text not null,
  actors text collate "C" not null,
  signature bytea not null,
  since bigint not null,
  until bigint
);
create unique index article_page on article (page, content, coding);
create index article_id on article (id);

create table telling (
  row bigint primary key,
  id text collate "C" not null,
  article bigint not null,
  type text collate "C" not null,
  mode text collate "C",
  cameo text collate "C" not null,
  goldstein double precision not null,
  contexts text collate "C" not null,
  source text collate "C" not null,
  target text collate "C" not null,
  source_names text collate "C" not null,
  target_names text collate "C" not null,
  date_start text collate "C",
  date_end text collate "C",
  date_text text collate "C",
  place text collate "C",
  country text collate "C",
  lat double precision,
  lon double precision,
  factuality text collate "C" not null,
  said_by text collate "C",
  confidence double precision not null,
  evidence_start bigint not null,
  evidence_end bigint not null,
  evidence text collate "C" not null,
  why text collate "C" not null,
  ruling bigint,
  since bigint not null,
  until bigint
);
create index telling_id on telling (id);
create index telling_article on telling (article);

create table statement (
  id text collate "C" not null,
  article bigint not null,
  speaker text collate "C" not null,
  speaker_of text collate "C",
  quote text collate "C",
  topics text collate "C" not null,
  evidence_start bigint not null,
  evidence_end bigint not null,
  evidence text collate "C" not null,
  since bigint not null,
  until bigint,
  primary key (id, since)
);
create index statement_article on statement (article);
create index statement_speaker on statement (speaker);

create table standing (
  id text collate "C" not null,
  article bigint not null,
  org text collate "C" not null,
  member text collate "C" not null,
  status text collate "C" not null,
  date_start text collate "C",
  date_end text collate "C",
  factuality text collate "C" not null,
  evidence_start bigint not null,
  evidence_end bigint not null,
  evidence text collate "C" not null,
  ruling bigint,
  since bigint not null,
  until bigint,
  primary key (id, since)
);
create index standing_org on standing (org, member);
create index standing_article on standing (article);

create table person (
  name text collate "C" not null,
  code text collate "C" not null,
  office text collate "C" not null,
  article bigint not null,
  since bigint not null,
  until bigint,
  primary key (name, code, office, article)
);
create index person_code on person (code);
create index person_article on person (article);

create table story_key (key bigint not null, article bigint not null, primary key (key, article));

create table story_member (
  article bigint not null,
  since bigint not null,
  until bigint,
  story text collate "C" not null,
  cluster text collate "C" not null,
  why text collate "C" not null,
  primary key (article, since)
);
create index story_member_story on story_member (story);
create index story_member_cluster on story_member (cluster) where until is null;

create table event_member (
  telling text collate "C" not null,
  since bigint not null,
  until bigint,
  event text collate "C" not null,
  cluster text collate "C" not null,
  why text collate "C" not null,
  primary key (telling, since)
);
create index event_member_event on event_member (event);
create index event_member_cluster on event_member (cluster) where until is null;

create table event (
  id text collate "C" not null,
  since bigint not null,
  until bigint,
  day text collate "C" not null,
  date_start text collate "C",
  date_end text collate "C",
  type text collate "C" not null,
  mode text collate "C",
  quad bigint not null,
  cameo text collate "C" not null,
  goldstein double precision not null,
  score double precision not null,
  contexts text collate "C" not null,
  source text collate "C" not null,
  target text collate "C" not null,
  factuality text collate "C" not null,
  contested bigint not null,
  confidence double precision not null,
  place text collate "C",
  country text collate "C",
  lat double precision,
  lon double precision,
  said_by text collate "C",
  reports bigint not null,
  outlets bigint not null,
  origins bigint not null,
  lead text collate "C" not null,
  evidence text collate "C" not null,
  primary key (id, since)
);
create index event_day on event (day) where until is null;

create table pair (
  source text collate "C" not null,
  target text collate "C" not null,
  day text collate "C" not null,
  event text collate "C" not null,
  since bigint not null,
  until bigint,
  family text collate "C" not null,
  type text collate "C" not null,
  quad bigint not null,
  factuality text collate "C" not null,
  contested bigint not null,
  goldstein double precision not null,
  score double precision not null,
  reports bigint not null,
  primary key (source, target, day, event, since)
);
create index pair_target on pair (target, day);
create index pair_event on pair (event);

create table coverage (day text collate "C" primary key, events bigint not null, reports bigint not null);

create table ruling (
  seq bigint primary key,
  kind text collate "C" not null,
  subject text collate "C" not null,
  other text collate "C",
  verdict text collate "C" not null,
  page text collate "C",
  detail text collate "C" not null,
  made_by text collate "C" not null,
  reason text collate "C" not null,
  at text collate "C" not null,
  until bigint
);
create index ruling_subject on ruling (subject);
create index ruling_page on ruling (page);

create table outside (
  dataset text collate "C" not null,
  id text collate "C" not null,
  day text collate "C" not null,
  known text collate "C",
  source text collate "C" not null,
  target text collate "C" not null,
  source_name text collate "C",
  target_name text collate "C",
  type text collate "C" not null,
  quad bigint not null,
  cameo text collate "C",
  goldstein double precision,
  place text collate "C",
  country text collate "C",
  lat double precision,
  lon double precision,
  reports bigint not null,
  link text collate "C",
  since bigint not null,
  primary key (dataset, id, day)
);
create index outside_pair on outside (source, target, day);


-- What people search in.
alter table article add column words tsvector generated always as (to_tsvector('english'::regconfig, title || ' ' || left(text, 200000))) stored;
create index article_words on article using gin (words);
alter table telling add column words tsvector generated always as (to_tsvector('english'::regconfig, evidence)) stored;
create index telling_words on telling using gin (words);
create index article_published on article (published);
