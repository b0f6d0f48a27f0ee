-- What people gather while they judge: fuller profiles, references, attachments, findings and evidence, gates
-- with a description, measured criteria that read the profile, and criteria that are frozen before scoring.

ALTER TABLE evaluation ADD COLUMN frozen TEXT;
ALTER TABLE evaluation ADD COLUMN needs TEXT;

ALTER TABLE criterion ADD COLUMN questions TEXT;
ALTER TABLE criterion ADD COLUMN unit TEXT;
ALTER TABLE criterion ADD COLUMN measured_from TEXT;
ALTER TABLE criterion ADD COLUMN weight_locked INTEGER CHECK (weight_locked IN (0, 1));

ALTER TABLE gate ADD COLUMN description TEXT;

ALTER TABLE agency ADD COLUMN time_zone TEXT;
ALTER TABLE agency ADD COLUMN languages TEXT;
ALTER TABLE agency ADD COLUMN certificates TEXT;
ALTER TABLE agency ADD COLUMN coverage TEXT;
ALTER TABLE agency ADD COLUMN pros TEXT;
ALTER TABLE agency ADD COLUMN cons TEXT;
ALTER TABLE agency ADD COLUMN rejection_reason TEXT;

-- A client who was asked about an agency; ratings 1 to 5.
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

-- What a file is; its bytes stand beside the library under their SHA-256, outside the ledger.
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

-- `evaluator` null: the panel's own finding.
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

CREATE INDEX finding_by_cell ON finding (evaluation, agency, criterion);

-- What a cell or a gate result rests on: exactly one of an attachment, a reference or a link.
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

CREATE INDEX evidence_by_cell ON evidence (evaluation, agency, criterion);
