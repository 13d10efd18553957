package hrsuite.mentoring.access;

import hrsuite.mentoring.OnPostgresql;

@OnPostgresql
class RepeatedRequestsOnPostgresqlTest extends RepeatedRequestsJourney {}
