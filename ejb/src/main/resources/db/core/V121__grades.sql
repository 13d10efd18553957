-- Grades of different ladders compare by their levels; one that is another name of a grade stands where that stands.
ALTER TABLE mentoring.grade ADD COLUMN ladder varchar(100);
ALTER TABLE mentoring.grade ADD COLUMN synonym_of varchar(60);
