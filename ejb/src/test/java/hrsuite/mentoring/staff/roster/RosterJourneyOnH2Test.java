package hrsuite.mentoring.staff.roster;

class RosterJourneyOnH2Test extends RosterJourney {}
