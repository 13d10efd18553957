-- A draft may lack what no program starts without.
ALTER TABLE mentoring.program ALTER COLUMN starts_on DROP NOT NULL;
ALTER TABLE mentoring.program ALTER COLUMN ends_on DROP NOT NULL;
ALTER TABLE mentoring.program ALTER COLUMN cadence DROP NOT NULL;

-- Null where there is no bound.
ALTER TABLE mentoring.program ADD COLUMN maximum_mentors integer;
ALTER TABLE mentoring.program ADD COLUMN maximum_mentees integer;
ALTER TABLE mentoring.program ADD COLUMN framework varchar(2000);
-- Null where the usual ones hold.
ALTER TABLE mentoring.program ADD COLUMN milestones varchar(8000);

-- The order of a waiting list; null for whoever does not wait.
ALTER TABLE mentoring.enrollment ADD COLUMN waiting_since timestamp with time zone;

-- The history of one thing is asked for.
CREATE INDEX audit_entry_subject ON mentoring.audit_entry (subject);
