package hrsuite.mentoring.staff.roster;

class UnitJourneyOnH2Test extends UnitJourney {}
