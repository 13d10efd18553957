-- What only one member does at a time: whoever holds it, and until when if nothing is heard of them.
CREATE TABLE mentoring.lease (
    name       varchar(60) PRIMARY KEY,
    holder     varchar(60),
    held_until timestamp with time zone NOT NULL
);
INSERT INTO mentoring.lease (name, held_until) VALUES ('sample', TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00+00:00');
