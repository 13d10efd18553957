-- A saved mapping as a thing of its own: who keeps it since when, and its headings as they were written.
CREATE TABLE mentoring.roster_mapping_kept (
    name    varchar(100) PRIMARY KEY,
    version bigint NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    kept_by varchar(200)
);

INSERT INTO mentoring.roster_mapping_kept (name, version, kept_at)
    SELECT DISTINCT name, 1, CURRENT_TIMESTAMP FROM mentoring.roster_mapping;

ALTER TABLE mentoring.roster_mapping ADD COLUMN written varchar(200);
