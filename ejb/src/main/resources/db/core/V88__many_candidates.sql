-- Fifty thousand mentors and as many mentees have more pairs between them than an integer counts.
ALTER TABLE mentoring.matching_round ALTER COLUMN candidates SET DATA TYPE bigint;
