-- Freezes that were lifted, with why; null: none.

ALTER TABLE evaluation ADD COLUMN earlier_freezes TEXT;
