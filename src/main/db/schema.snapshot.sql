CREATE INDEX evidence_by_cell ON evidence (evaluation, agency, criterion);

CREATE INDEX finding_by_cell ON finding (evaluation, agency, criterion);

CREATE INDEX score_by_criterion ON score (evaluation, criterion);

CREATE INDEX score_by_evaluator ON score (evaluation, evaluator);

CREATE TABLE agency (
  evaluation TEXT NOT NULL REFERENCES evaluation (id) ON DELETE RESTRICT,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  website TEXT,
  location TEXT,
  founded INTEGER,
  team_size INTEGER,
  hourly_rate TEXT,
  minimum_project REAL,
  services TEXT NOT NULL,
  technologies TEXT NOT NULL,
  industries TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('longlist', 'shortlist', 'rejected', 'selected')),
  notes TEXT,
  extra TEXT, time_zone TEXT, languages TEXT, certificates TEXT, coverage TEXT, pros TEXT, cons TEXT, rejection_reason TEXT,
  PRIMARY KEY (evaluation, id)
) STRICT;

CREATE TABLE attachment (
  evaluation TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  agency TEXT NOT NULL,
  name TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  sha256 TEXT NOT NULL,
  added_at TEXT NOT NULL,
  extra TEXT,
  PRIMARY KEY (evaluation, id),
  FOREIGN KEY (evaluation, agency) REFERENCES agency (evaluation, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE criterion (
  evaluation TEXT NOT NULL REFERENCES evaluation (id) ON DELETE RESTRICT,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  weight REAL NOT NULL CHECK (weight >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('rated', 'measured', 'price')),
  direction TEXT NOT NULL CHECK (direction IN ('higher', 'lower')),
  scale TEXT,
  levels TEXT NOT NULL,
  levels_only INTEGER NOT NULL CHECK (levels_only IN (0, 1)),
  value_function TEXT,
  price TEXT,
  minimum REAL,
  parent TEXT,
  guidance TEXT,
  extra TEXT, questions TEXT, unit TEXT, measured_from TEXT, weight_locked INTEGER CHECK (weight_locked IN (0, 1)),
  PRIMARY KEY (evaluation, id),
  FOREIGN KEY (evaluation, parent) REFERENCES criterion (evaluation, id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE declaration (
  evaluation TEXT NOT NULL,
  evaluator TEXT NOT NULL,
  time TEXT NOT NULL,
  typed_name TEXT NOT NULL,
  -- As it was accepted.
  text TEXT NOT NULL,
  conflict TEXT,
  ruling TEXT,
  PRIMARY KEY (evaluation, evaluator),
  FOREIGN KEY (evaluation, evaluator) REFERENCES evaluator (evaluation, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE evaluation (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  client TEXT,
  brief TEXT,
  currency TEXT NOT NULL,
  scale TEXT NOT NULL,
  panel_rule TEXT,
  created_at TEXT NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  extra TEXT,
  document_extra TEXT
, weight_set TEXT, verdict_rule TEXT, frozen TEXT, needs TEXT, pricing TEXT, envelope TEXT, procedure TEXT, acting TEXT, decision TEXT, earlier_freezes TEXT) STRICT;

CREATE TABLE evaluator (
  evaluation TEXT NOT NULL REFERENCES evaluation (id) ON DELETE RESTRICT,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT,
  weight REAL NOT NULL CHECK (weight >= 0),
  extra TEXT, organisation TEXT, email TEXT, seat TEXT CHECK (seat IN ('chair', 'advisor', 'observer')), not_assigned TEXT, recused_from TEXT, submission TEXT,
  PRIMARY KEY (evaluation, id)
) STRICT;

CREATE TABLE evidence (
  evaluation TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  agency TEXT NOT NULL,
  criterion TEXT,
  gate TEXT,
  evaluator TEXT,
  grade TEXT NOT NULL CHECK (grade IN ('claimed', 'documented', 'demonstrated', 'confirmed')),
  attachment TEXT,
  reference TEXT,
  link TEXT,
  note TEXT,
  extra TEXT,
  PRIMARY KEY (evaluation, id),
  CHECK ((criterion IS NULL) <> (gate IS NULL)),
  CHECK ((attachment IS NOT NULL) + (reference IS NOT NULL) + (link IS NOT NULL) = 1),
  FOREIGN KEY (evaluation, agency) REFERENCES agency (evaluation, id) ON DELETE RESTRICT,
  FOREIGN KEY (evaluation, criterion) REFERENCES criterion (evaluation, id) ON DELETE RESTRICT,
  FOREIGN KEY (evaluation, gate) REFERENCES gate (evaluation, id) ON DELETE RESTRICT,
  FOREIGN KEY (evaluation, evaluator) REFERENCES evaluator (evaluation, id) ON DELETE RESTRICT,
  FOREIGN KEY (evaluation, attachment) REFERENCES attachment (evaluation, id) ON DELETE RESTRICT,
  FOREIGN KEY (evaluation, reference) REFERENCES reference (evaluation, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE finding (
  evaluation TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  agency TEXT NOT NULL,
  criterion TEXT NOT NULL,
  evaluator TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('strength', 'weakness', 'deficiency', 'risk')),
  text TEXT NOT NULL,
  extra TEXT,
  PRIMARY KEY (evaluation, id),
  FOREIGN KEY (evaluation, agency) REFERENCES agency (evaluation, id) ON DELETE RESTRICT,
  FOREIGN KEY (evaluation, criterion) REFERENCES criterion (evaluation, id) ON DELETE RESTRICT,
  FOREIGN KEY (evaluation, evaluator) REFERENCES evaluator (evaluation, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE gate (
  evaluation TEXT NOT NULL REFERENCES evaluation (id) ON DELETE RESTRICT,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  extra TEXT, description TEXT,
  PRIMARY KEY (evaluation, id)
) STRICT;

CREATE TABLE gate_result (
  evaluation TEXT NOT NULL,
  agency TEXT NOT NULL,
  gate TEXT NOT NULL,
  passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
  note TEXT,
  extra TEXT,
  PRIMARY KEY (evaluation, agency, gate),
  FOREIGN KEY (evaluation, agency) REFERENCES agency (evaluation, id) ON DELETE RESTRICT,
  FOREIGN KEY (evaluation, gate) REFERENCES gate (evaluation, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE journal (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  evaluation TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  time TEXT NOT NULL,
  actor TEXT NOT NULL,
  command TEXT NOT NULL,
  -- What the entry is about, for words: a JSON object of names and values.
  subject TEXT NOT NULL,
  reason TEXT,
  -- A new change, or one that takes back (undo) or brings back (redo) the entry `undoes`.
  kind TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo')),
  undoes INTEGER,
  changes INTEGER NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (evaluation, sequence)
) STRICT;

CREATE TABLE journal_change (
  entry INTEGER NOT NULL REFERENCES journal (position) ON DELETE RESTRICT,
  ordinal INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (entry, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE measurement (
  evaluation TEXT NOT NULL,
  agency TEXT NOT NULL,
  criterion TEXT NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY (evaluation, agency, criterion),
  FOREIGN KEY (evaluation, agency) REFERENCES agency (evaluation, id) ON DELETE RESTRICT,
  FOREIGN KEY (evaluation, criterion) REFERENCES criterion (evaluation, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE moderated (
  evaluation TEXT NOT NULL,
  agency TEXT NOT NULL,
  criterion TEXT NOT NULL,
  value REAL,
  reason TEXT NOT NULL,
  extra TEXT,
  PRIMARY KEY (evaluation, agency, criterion),
  FOREIGN KEY (evaluation, agency) REFERENCES agency (evaluation, id) ON DELETE RESTRICT,
  FOREIGN KEY (evaluation, criterion) REFERENCES criterion (evaluation, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE quote (
  evaluation TEXT NOT NULL,
  agency TEXT NOT NULL,
  structure TEXT NOT NULL CHECK (structure IN ('fixed', 'hourly', 'milestones')),
  amount REAL NOT NULL,
  currency TEXT NOT NULL,
  lines TEXT NOT NULL,
  extra TEXT, assumptions TEXT, valid_until TEXT, payment_terms TEXT, conversion TEXT, vat TEXT, attachments TEXT, seal TEXT,
  PRIMARY KEY (evaluation, agency),
  FOREIGN KEY (evaluation, agency) REFERENCES agency (evaluation, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE reference (
  evaluation TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  agency TEXT NOT NULL,
  client TEXT NOT NULL,
  contact TEXT,
  called_on TEXT,
  communication REAL CHECK (communication BETWEEN 1 AND 5),
  expertise REAL CHECK (expertise BETWEEN 1 AND 5),
  deadlines REAL CHECK (deadlines BETWEEN 1 AND 5),
  notes TEXT,
  extra TEXT,
  PRIMARY KEY (evaluation, id),
  FOREIGN KEY (evaluation, agency) REFERENCES agency (evaluation, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE score (
  evaluation TEXT NOT NULL,
  agency TEXT NOT NULL,
  criterion TEXT NOT NULL,
  evaluator TEXT NOT NULL,
  value REAL,
  state TEXT NOT NULL CHECK (state IN ('scored', 'not-applicable', 'not-scored')),
  comment TEXT,
  confidence TEXT CHECK (confidence IN ('low', 'medium', 'high')),
  extra TEXT,
  PRIMARY KEY (evaluation, agency, criterion, evaluator),
  CHECK ((state = 'scored') = (value IS NOT NULL)),
  FOREIGN KEY (evaluation, agency) REFERENCES agency (evaluation, id) ON DELETE RESTRICT,
  FOREIGN KEY (evaluation, criterion) REFERENCES criterion (evaluation, id) ON DELETE RESTRICT,
  FOREIGN KEY (evaluation, evaluator) REFERENCES evaluator (evaluation, id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

CREATE TABLE weight_set (
  evaluation TEXT NOT NULL REFERENCES evaluation (id) ON DELETE RESTRICT,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  answers TEXT NOT NULL,
  PRIMARY KEY (evaluation, id)
) STRICT;

CREATE TRIGGER journal_change_is_append_only_delete BEFORE DELETE ON journal_change BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only');
END;

CREATE TRIGGER journal_change_is_append_only_update BEFORE UPDATE ON journal_change BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only');
END;

CREATE TRIGGER journal_is_append_only_delete BEFORE DELETE ON journal BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only');
END;

CREATE TRIGGER journal_is_append_only_update BEFORE UPDATE ON journal BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only');
END;
