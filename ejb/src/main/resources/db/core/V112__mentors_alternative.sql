-- The mentor's best other possible mentee, as the mentee's best other possible mentor stands there already.
ALTER TABLE mentoring.matching_proposal ADD COLUMN mentee_alternative_id bigint REFERENCES mentoring.person (id);
ALTER TABLE mentoring.matching_proposal ADD COLUMN mentee_alternative_benefit integer;
ALTER TABLE mentoring.matching_proposal ADD COLUMN mentee_alternative_text varchar(4000);
