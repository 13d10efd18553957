-- What the two of a proposal have answered since HR offered it to them. The reason of a decline is for HR alone.
ALTER TABLE mentoring.matching_proposal ADD COLUMN released_at timestamp with time zone;
ALTER TABLE mentoring.matching_proposal ADD COLUMN expires_at timestamp with time zone;
ALTER TABLE mentoring.matching_proposal ADD COLUMN mentor_answer varchar(20);
ALTER TABLE mentoring.matching_proposal ADD COLUMN mentee_answer varchar(20);
ALTER TABLE mentoring.matching_proposal ADD COLUMN decline_reason varchar(1000);
CREATE INDEX matching_proposal_expiry ON mentoring.matching_proposal (state, expires_at);
