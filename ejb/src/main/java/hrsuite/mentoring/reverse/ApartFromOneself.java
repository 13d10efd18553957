package hrsuite.mentoring.reverse;

import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import hrsuite.mentoring.pairing.EligibilityRule.PlaceJudge;
import hrsuite.mentoring.pairing.Objection;

/** Says nothing about one person with themselves: there is another rule for that. */
record ApartFromOneself(PairJudge judge) implements PairJudge {

    @Override
    public Objection judge(Candidate mentor, Candidate mentee) {
        return unlessSame(mentor, mentee, judge.judge(mentor, mentee));
    }

    @Override
    public PlaceJudge among(Candidate[] mentors, Candidate[] mentees) {
        PlaceJudge places = judge.among(mentors, mentees);
        return (mentor, mentee) -> {
            Objection objection = places.judge(mentor, mentee);
            return objection == null ? null : unlessSame(mentors[mentor], mentees[mentee], objection);
        };
    }

    private static Objection unlessSame(Candidate mentor, Candidate mentee, Objection objection) {
        return mentor.person() == mentee.person() ? null : objection;
    }
}
