package hrsuite.mentoring.staff.bulk;

import hrsuite.mentoring.OnPostgresql;

@OnPostgresql
class BulkOnPostgresqlTest extends BulkJourney {}
