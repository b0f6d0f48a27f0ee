-- Weights as they were elicited: a named set keeps the raw answers; the weights follow from them.
-- `weight_set` of an evaluation names the set that its criteria's weights were taken from; null: typed in.
-- `verdict_rule`: when a winner is clear; null: the default rule.

ALTER TABLE evaluation ADD COLUMN weight_set TEXT;
ALTER TABLE evaluation ADD COLUMN verdict_rule TEXT;

CREATE TABLE weight_set (
  evaluation TEXT NOT NULL REFERENCES evaluation (id) ON DELETE RESTRICT,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  answers TEXT NOT NULL,
  PRIMARY KEY (evaluation, id)
) STRICT;
