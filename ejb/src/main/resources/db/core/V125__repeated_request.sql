-- Requests that may come again by a key of the caller's, and the first answer to each. Of caller and key only the hash is
-- kept; a request without a status is still being worked on, or whoever worked on it died.
CREATE TABLE mentoring.repeated_request (
    hash        varchar(64) NOT NULL PRIMARY KEY,
    begun_at    timestamp with time zone NOT NULL,
    fingerprint varchar(64),
    status      integer,
    -- Lines of name=value.
    headers     varchar(4000),
    -- Null where there was none, or where it is not kept.
    body        bytea,
    kept        boolean NOT NULL
);
CREATE INDEX repeated_request_begun ON mentoring.repeated_request (begun_at);
