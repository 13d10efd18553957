package hrsuite.mentoring.staff.roster;

class RealRosterJourneyOnH2Test extends RealRosterJourney {}
