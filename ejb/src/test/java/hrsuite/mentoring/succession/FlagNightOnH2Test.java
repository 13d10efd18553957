package hrsuite.mentoring.succession;

class FlagNightOnH2Test extends FlagNightJourney {}
