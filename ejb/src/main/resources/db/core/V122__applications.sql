-- People apply for places; why HR declined is told to whoever applied.
ALTER TABLE mentoring.enrollment ADD COLUMN applied_at timestamp with time zone;
ALTER TABLE mentoring.enrollment ADD COLUMN decline_reason varchar(1000);
CREATE INDEX enrollment_state ON mentoring.enrollment (program_id, state, id);
