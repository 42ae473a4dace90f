ALTER TABLE grade_column ADD COLUMN recountDueAt DATETIME(6) NOT NULL DEFAULT '2026-01-01 00:00:00';

UPDATE grade_column SET recountAfter = 0 WHERE recountAfter IS NULL;
