-- Of a first roster nobody is known yet, and PostgreSQL joins the rows of an intake by hash: two thirds of the time that
-- these rows took were spent on indexes that did not help.
DROP INDEX mentoring.roster_row_person;
DROP INDEX mentoring.roster_row_number;
${postgresql}CREATE INDEX roster_row_person ON mentoring.roster_row (intake_id, person_id) WHERE person_id IS NOT NULL;
${others}CREATE INDEX roster_row_person ON mentoring.roster_row (intake_id, person_id);
${others}CREATE INDEX roster_row_number ON mentoring.roster_row (intake_id, employee_number);

-- Workbooks are compressed; trying it again costs more than storing them.
${postgresql}ALTER TABLE mentoring.roster_intake_content ALTER COLUMN content SET STORAGE EXTERNAL;
