-- Staged rows are read intake by intake; nobody looks for one by its number.
DROP INDEX mentoring.roster_staged_number;

-- People are found by their e-mail address in any case, for which this one never served.
DROP INDEX mentoring.person_email;
