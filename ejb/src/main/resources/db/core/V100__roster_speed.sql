-- A million stretches of history are opened at once: PostgreSQL looked up the person of each. Only an undo removes people,
-- their history first. (Elsewhere the reference has another name and stays.)
ALTER TABLE mentoring.person_history DROP CONSTRAINT IF EXISTS person_history_person_id_fkey;

-- Few values, each with very many people: whoever asks for one of them reads the people anyway.
DROP INDEX mentoring.person_division;
DROP INDEX mentoring.person_location;
