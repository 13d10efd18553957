package hrsuite.mentoring.staff.bulk;

class BulkOnH2Test extends BulkJourney {}
