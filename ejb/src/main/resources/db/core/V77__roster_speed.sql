-- History is written for a million people at once, and only by the door that writes the people; asking for each row whether
-- its person is there cost more than the row itself. The key went with an unnamed constraint, which no statement can name
-- on every database: a new column takes its place.
DROP INDEX mentoring.person_history_person;
ALTER TABLE mentoring.person_history ADD COLUMN person_key bigint;
UPDATE mentoring.person_history SET person_key = person_id;
ALTER TABLE mentoring.person_history DROP COLUMN person_id;
ALTER TABLE mentoring.person_history RENAME COLUMN person_key TO person_id;
ALTER TABLE mentoring.person_history ALTER COLUMN person_id SET NOT NULL;
CREATE INDEX person_history_person ON mentoring.person_history (person_id, valid_from);

-- A company has few divisions and places: a look at all its people answers as fast as these did.
DROP INDEX mentoring.person_division;
DROP INDEX mentoring.person_location;
