-- Of what only some may read: the role it takes, and its number behind the position of what everybody reads. So those who
-- may not read it see positions without gaps.
ALTER TABLE mentoring.change_event ADD COLUMN required_role varchar(60);
ALTER TABLE mentoring.change_event ADD COLUMN aside integer DEFAULT 0 NOT NULL;
CREATE INDEX change_event_place ON mentoring.change_event (position, aside);
ALTER TABLE mentoring.change_clock ADD COLUMN last_aside integer DEFAULT 0 NOT NULL;
ALTER TABLE mentoring.change_clock ADD COLUMN forgotten_aside integer DEFAULT 0 NOT NULL;

-- In which state a flag was told last; empty when it never was.
ALTER TABLE mentoring.risk_flag ADD COLUMN told varchar(20) DEFAULT '' NOT NULL;
ALTER TABLE mentoring.declared_flag ADD COLUMN told varchar(20) DEFAULT '' NOT NULL;
UPDATE mentoring.risk_flag SET told = state;
UPDATE mentoring.declared_flag SET told = CASE WHEN cleared_on IS NULL THEN 'OPEN' ELSE 'RESOLVED' END;
