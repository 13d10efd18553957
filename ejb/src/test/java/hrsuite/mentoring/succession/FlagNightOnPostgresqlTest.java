package hrsuite.mentoring.succession;

import hrsuite.mentoring.OnPostgresql;

@OnPostgresql
class FlagNightOnPostgresqlTest extends FlagNightJourney {}
