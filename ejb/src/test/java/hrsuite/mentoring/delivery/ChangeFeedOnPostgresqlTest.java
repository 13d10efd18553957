package hrsuite.mentoring.delivery;

import hrsuite.mentoring.OnPostgresql;

@OnPostgresql
class ChangeFeedOnPostgresqlTest extends ChangeFeedJourney {}
