package hrsuite.mentoring.staff.sync;

class StaffSyncOnH2Test extends StaffSyncJourney {}
