-- Quotes that can be compared: their terms, and the plan by which an evaluation levels and scores them.
-- `envelope`: whether quotes and all that follows from them are sealed; null: never were.

ALTER TABLE quote ADD COLUMN assumptions TEXT;
ALTER TABLE quote ADD COLUMN valid_until TEXT;
ALTER TABLE quote ADD COLUMN payment_terms TEXT;
ALTER TABLE quote ADD COLUMN conversion TEXT;
ALTER TABLE quote ADD COLUMN vat TEXT;
ALTER TABLE quote ADD COLUMN attachments TEXT;

-- Chance, written with a quote under the seal: the ledger's hash then tells nothing about a guessed price.
ALTER TABLE quote ADD COLUMN seal TEXT;

ALTER TABLE evaluation ADD COLUMN pricing TEXT;
ALTER TABLE evaluation ADD COLUMN envelope TEXT;
