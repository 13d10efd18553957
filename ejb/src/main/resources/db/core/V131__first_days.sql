-- Up to which day those have been told who began on it.
CREATE TABLE mentoring.first_day (
    id         integer PRIMARY KEY,
    told_until date NOT NULL
);
INSERT INTO mentoring.first_day (id, told_until) VALUES (1, CURRENT_DATE);
CREATE INDEX person_hired ON mentoring.person (hire_date);
