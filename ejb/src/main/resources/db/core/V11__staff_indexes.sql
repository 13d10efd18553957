-- What people are filtered by, and the grades of the company at a glance.
CREATE INDEX person_grade ON mentoring.person (grade);
CREATE INDEX person_location ON mentoring.person (location);
CREATE INDEX person_division ON mentoring.person (division);
