-- What a person said about the columns of a file, beyond their fields: the order of dates, the row of the headings.
ALTER TABLE mentoring.roster_intake_mapping ADD COLUMN says_field boolean DEFAULT TRUE NOT NULL;
ALTER TABLE mentoring.roster_intake_mapping ADD COLUMN date_order varchar(3);
ALTER TABLE mentoring.roster_mapping ADD COLUMN says_field boolean DEFAULT TRUE NOT NULL;
ALTER TABLE mentoring.roster_mapping ADD COLUMN date_order varchar(3);

-- The headings under which a saved mapping was used; it is used again for the same ones.
CREATE TABLE mentoring.roster_mapping_fingerprint (
    fingerprint varchar(64) PRIMARY KEY,
    name        varchar(100) NOT NULL
);

ALTER TABLE mentoring.roster_intake ADD COLUMN wanted_heading_row integer;
-- The saved mapping that the intake was read by.
ALTER TABLE mentoring.roster_intake ADD COLUMN mapping varchar(100);

-- What a person should know about how the file was read.
CREATE TABLE mentoring.roster_remark (
    intake_id bigint NOT NULL REFERENCES mentoring.roster_intake (id),
    place     integer NOT NULL,
    code      varchar(60) NOT NULL,
    message   varchar(1000) NOT NULL,
    PRIMARY KEY (intake_id, place)
);

-- Why a column is read as it is, and what its dates say about their order.
ALTER TABLE mentoring.roster_column ADD COLUMN remark varchar(400);
ALTER TABLE mentoring.roster_column ADD COLUMN date_order varchar(3);
ALTER TABLE mentoring.roster_column ADD COLUMN day_first bigint DEFAULT 0 NOT NULL;
ALTER TABLE mentoring.roster_column ADD COLUMN month_first bigint DEFAULT 0 NOT NULL;
ALTER TABLE mentoring.roster_column ADD COLUMN either bigint DEFAULT 0 NOT NULL;
ALTER TABLE mentoring.roster_column ADD COLUMN short_years bigint DEFAULT 0 NOT NULL;

-- Dates that could be two days, as they stand: "|hire_date=03/04/2015|"; staged day first.
ALTER TABLE mentoring.roster_staged ADD COLUMN doubts varchar(400);

-- A year of birth that follows from an age is assumed.
ALTER TABLE mentoring.roster_staged ADD COLUMN birth_year_assumed boolean DEFAULT FALSE NOT NULL;
ALTER TABLE mentoring.roster_before ADD COLUMN birth_year_assumed boolean;
ALTER TABLE mentoring.person ADD COLUMN birth_year_assumed boolean DEFAULT FALSE NOT NULL;

-- What the numbers and managers of a file mean, where they are not written as the number of a person.
CREATE TABLE mentoring.roster_meant (
    intake_id bigint NOT NULL,
    said      varchar(400) NOT NULL,
    meant     varchar(100) NOT NULL,
    PRIMARY KEY (intake_id, said)
);
