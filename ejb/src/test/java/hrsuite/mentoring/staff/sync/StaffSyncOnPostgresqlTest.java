package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.OnPostgresql;

@OnPostgresql
class StaffSyncOnPostgresqlTest extends StaffSyncJourney {}
