package hrsuite.mentoring.delivery;

class ChangeFeedOnH2Test extends ChangeFeedJourney {}
