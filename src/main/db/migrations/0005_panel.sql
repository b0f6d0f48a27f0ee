-- The panel and the record: seats, assignments and conflicts of interest of its members, the procedure by stages,
-- who sits at the keyboard, declarations, and the decision.

ALTER TABLE evaluator ADD COLUMN organisation TEXT;
ALTER TABLE evaluator ADD COLUMN email TEXT;
-- null: evaluator.
ALTER TABLE evaluator ADD COLUMN seat TEXT CHECK (seat IN ('chair', 'advisor', 'observer'));
-- {"agencies": [ids], "criteria": [ids]} that the member is not asked about; null: asked about all.
ALTER TABLE evaluator ADD COLUMN not_assigned TEXT;
-- "all" or [agency ids]; null: from none.
ALTER TABLE evaluator ADD COLUMN recused_from TEXT;
-- When the member's scores were sealed and by which commitment; null: they are open.
ALTER TABLE evaluator ADD COLUMN submission TEXT;

-- How the evaluation is run by stages; null: an open workspace.
ALTER TABLE evaluation ADD COLUMN procedure TEXT;
-- The evaluator who sits at the keyboard; null: the owner.
ALTER TABLE evaluation ADD COLUMN acting TEXT;
ALTER TABLE evaluation ADD COLUMN decision TEXT;

-- What a member accepted by typed name, the conflicts of interest they named, and what the chair ruled.
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
