-- The record: rows are added and superseded, never changed away. since: the act (a number that grows with each transaction) that added a row;
-- until: the act that superseded it, null while it stands. Days are written YYYY-MM-DD, times in UTC as YYYY-MM-DDTHH:MM:SSZ.
create table migration (number integer primary key, name text not null);

create table act (
  seq integer primary key,
  at text not null,
  kind text not null,
  subject text not null,
  made_by text,
  changes text not null
);
create index act_at on act (at);

create table article (
  seq integer primary key,
  page text not null,
  version integer not null,
  id text not null,
  content text not null,
  coding text not null,
  url text,
  outlet text,
  title text not null,
  published text,
  published_basis text,
  language text not null,
  agencies text not null,
  origin text not null,
  text text not null,
  actors text not null,
  signature blob not null,
  since integer not null,
  until integer
);
create unique index article_page on article (page, content, coding);
create index article_id on article (id);

create table telling (
  row integer primary key,
  id text not null,
  article integer not null,
  type text not null,
  mode text,
  cameo text not null,
  goldstein real not null,
  contexts text not null,
  source text not null,
  target text not null,
  source_names text not null,
  target_names text not null,
  date_start text,
  date_end text,
  date_text text,
  place text,
  country text,
  lat real,
  lon real,
  factuality text not null,
  said_by text,
  confidence real not null,
  evidence_start integer not null,
  evidence_end integer not null,
  evidence text not null,
  why text not null,
  ruling integer,
  since integer not null,
  until integer
);
create index telling_id on telling (id);
create index telling_article on telling (article);

create table statement (
  id text not null,
  article integer not null,
  speaker text not null,
  speaker_of text,
  quote text,
  topics text not null,
  evidence_start integer not null,
  evidence_end integer not null,
  evidence text not null,
  since integer not null,
  until integer,
  primary key (id, since)
) without rowid;
create index statement_article on statement (article);
create index statement_speaker on statement (speaker);

create table standing (
  id text not null,
  article integer not null,
  org text not null,
  member text not null,
  status text not null,
  date_start text,
  date_end text,
  factuality text not null,
  evidence_start integer not null,
  evidence_end integer not null,
  evidence text not null,
  ruling integer,
  since integer not null,
  until integer,
  primary key (id, since)
) without rowid;
create index standing_org on standing (org, member);
create index standing_article on standing (article);

create table person (
  name text not null,
  code text not null,
  office text not null,
  article integer not null,
  since integer not null,
  until integer,
  primary key (name, code, office, article)
) without rowid;
create index person_code on person (code);
create index person_article on person (article);

create table story_key (key integer not null, article integer not null, primary key (key, article)) without rowid;

create table story_member (
  article integer not null,
  since integer not null,
  until integer,
  story text not null,
  cluster text not null,
  why text not null,
  primary key (article, since)
) without rowid;
create index story_member_story on story_member (story);
create index story_member_cluster on story_member (cluster) where until is null;

create table event_member (
  telling text not null,
  since integer not null,
  until integer,
  event text not null,
  cluster text not null,
  why text not null,
  primary key (telling, since)
) without rowid;
create index event_member_event on event_member (event);
create index event_member_cluster on event_member (cluster) where until is null;

create table event (
  id text not null,
  since integer not null,
  until integer,
  day text not null,
  date_start text,
  date_end text,
  type text not null,
  mode text,
  quad integer not null,
  cameo text not null,
  goldstein real not null,
  score real not null,
  contexts text not null,
  source text not null,
  target text not null,
  factuality text not null,
  contested integer not null,
  confidence real not null,
  place text,
  country text,
  lat real,
  lon real,
  said_by text,
  reports integer not null,
  outlets integer not null,
  origins integer not null,
  lead text not null,
  evidence text not null,
  primary key (id, since)
) without rowid;
create index event_day on event (day) where until is null;

create table pair (
  source text not null,
  target text not null,
  day text not null,
  event text not null,
  since integer not null,
  until integer,
  family text not null,
  type text not null,
  quad integer not null,
  factuality text not null,
  contested integer not null,
  goldstein real not null,
  score real not null,
  reports integer not null,
  primary key (source, target, day, event, since)
) without rowid;
create index pair_target on pair (target, day);
create index pair_event on pair (event);

create table coverage (day text primary key, events integer not null, reports integer not null) without rowid;

create table ruling (
  seq integer primary key,
  kind text not null,
  subject text not null,
  other text,
  verdict text not null,
  page text,
  detail text not null,
  made_by text not null,
  reason text not null,
  at text not null,
  until integer
);
create index ruling_subject on ruling (subject);
create index ruling_page on ruling (page);

create table outside (
  dataset text not null,
  id text not null,
  day text not null,
  known text,
  source text not null,
  target text not null,
  source_name text,
  target_name text,
  type text not null,
  quad integer not null,
  cameo text,
  goldstein real,
  place text,
  country text,
  lat real,
  lon real,
  reports integer not null,
  link text,
  since integer not null,
  primary key (dataset, id, day)
) without rowid;
create index outside_pair on outside (source, target, day);

-- What people search in, without a second copy of the text. month (m2024x06) lets a search in one month touch that month's rows only.
create virtual table article_words using fts5(title, body, month, content='', tokenize='porter unicode61 remove_diacritics 2');
create virtual table evidence_words using fts5(evidence, month, content='', tokenize='porter unicode61 remove_diacritics 2');
