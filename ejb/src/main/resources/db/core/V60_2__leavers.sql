-- Places and pairings that ended with the leavers of a roster, as they were before, so that its undo brings them back.
CREATE TABLE mentoring.enrollment_before (
    intake_id     bigint NOT NULL,
    enrollment_id bigint NOT NULL,
    state         varchar(20) NOT NULL,
    version_after bigint NOT NULL,
    PRIMARY KEY (intake_id, enrollment_id)
);
CREATE TABLE mentoring.pairing_before (
    intake_id     bigint NOT NULL,
    pairing_id    bigint NOT NULL,
    state         varchar(20) NOT NULL,
    version_after bigint NOT NULL,
    -- The last pairing that there was: what came later was made without this one.
    last_pairing  bigint NOT NULL,
    PRIMARY KEY (intake_id, pairing_id)
);
