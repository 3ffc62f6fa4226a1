CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT,
  title TEXT,
  url TEXT,
  location TEXT,
  authors TEXT,
  publisher TEXT,
  published TEXT,
  modified TEXT,
  language TEXT,
  section TEXT,
  facts INTEGER NOT NULL,
  warnings TEXT,
  error_code TEXT,
  error_message TEXT,
  text TEXT,
  sha256 TEXT,
  position INTEGER NOT NULL,
  made_from TEXT NOT NULL UNIQUE
);
CREATE INDEX articles_published ON articles (published);

CREATE TABLE facts (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  url TEXT,
  published TEXT,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT,
  key INTEGER NOT NULL,
  text TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  min NUMERIC,
  max NUMERIC,
  min_text TEXT,
  max_text TEXT,
  currency TEXT,
  per TEXT,
  unit TEXT,
  direction TEXT,
  type TEXT,
  timex TEXT,
  mod TEXT,
  first_day TEXT,
  last_day TEXT,
  bound TEXT,
  content TEXT,
  form TEXT,
  approximate INTEGER NOT NULL,
  modality TEXT NOT NULL,
  subject TEXT,
  object TEXT,
  context TEXT,
  attribution TEXT,
  speaker TEXT,
  speaker_role TEXT,
  sentence TEXT,
  rule TEXT,
  role_rule TEXT,
  fragment TEXT
);
CREATE INDEX facts_article ON facts (article);
CREATE INDEX facts_kind ON facts (kind, role);
CREATE INDEX facts_subject ON facts (subject);

CREATE TABLE people (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  name TEXT NOT NULL,
  role TEXT,
  mentions INTEGER NOT NULL
);
CREATE INDEX people_article ON people (article);
CREATE INDEX people_name ON people (name);

CREATE TABLE organizations (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  name TEXT NOT NULL,
  mentions INTEGER NOT NULL
);
CREATE INDEX organizations_article ON organizations (article);
CREATE INDEX organizations_name ON organizations (name);

CREATE VIEW quotations AS
SELECT number, article, published, content, form, coalesce(speaker, attribution) AS speaker, speaker_role,
  sentence, start, "end"
FROM facts WHERE kind = 'quotation';

-- what made this file, written when a run is complete
CREATE TABLE run (tool TEXT, rules TEXT, documents INTEGER, failed INTEGER);

CREATE VIRTUAL TABLE articles_fts USING fts5 (title, text, content="articles", content_rowid="number");
CREATE VIRTUAL TABLE facts_fts USING fts5 (text, subject, speaker, sentence, content="facts", content_rowid="number");
