package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.OnPostgresql;

@OnPostgresql
class RealRosterJourneyOnPostgresqlTest extends RealRosterJourney {}
