-- Every version of the rules and weights of a program, whole: what was in force when a round was run stays readable.
CREATE TABLE mentoring.program_rules (
    program_id bigint NOT NULL REFERENCES mentoring.program (id) ON DELETE CASCADE,
    version    integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by varchar(320) NOT NULL,
    rules      varchar(8000) NOT NULL,
    weights    varchar(8000) NOT NULL,
    PRIMARY KEY (program_id, version)
);

-- What a round was computed with and from.
ALTER TABLE mentoring.matching_round ADD COLUMN rules_version integer;
ALTER TABLE mentoring.matching_round ADD COLUMN data_digest varchar(64);
