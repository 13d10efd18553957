package hrsuite.mentoring.access;

class RepeatedRequestsOnH2Test extends RepeatedRequestsJourney {}
