-- Identity systems ask for people by these in any case, as a whole or by how they begin.
CREATE INDEX person_family_name_folded ON mentoring.person (${folded}family_name${end});
CREATE INDEX person_given_name_folded ON mentoring.person (${folded}given_name${end});
CREATE INDEX person_department_folded ON mentoring.person (${folded}department${end});
CREATE INDEX person_job_title_folded ON mentoring.person (${folded}job_title${end});
