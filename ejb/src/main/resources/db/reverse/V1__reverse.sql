-- What makes a program a reverse one is written down with it: the words that both sides agree to.
CREATE TABLE mentoring.reverse_charter (
    program_id bigint PRIMARY KEY REFERENCES mentoring.program (id) ON DELETE CASCADE,
    text       varchar(4000) NOT NULL,
    created_at timestamp with time zone NOT NULL
);
