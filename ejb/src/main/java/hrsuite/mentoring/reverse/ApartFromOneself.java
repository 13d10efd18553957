package hrsuite.mentoring.reverse;

import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.EligibilityRule.Objections;
import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import hrsuite.mentoring.pairing.EligibilityRule.PlaceJudge;
import hrsuite.mentoring.pairing.Objection;
import java.util.BitSet;

/** Says nothing about one person with themselves: there is another rule for that. */
record ApartFromOneself(PairJudge judge) implements PairJudge {

    @Override
    public Objection judge(Candidate mentor, Candidate mentee) {
        return unlessSame(mentor, mentee, judge.judge(mentor, mentee));
    }

    @Override
    public PlaceJudge among(Candidate[] mentors, Candidate[] mentees) {
        PlaceJudge places = judge.among(mentors, mentees);
        return new Places(places, mentors, mentees);
    }

    private record Places(PlaceJudge places, Candidate[] mentors, Candidate[] mentees) implements PlaceJudge {

        @Override
        public Objection judge(int mentor, int mentee) {
            Objection objection = places.judge(mentor, mentee);
            return objection == null ? null : unlessSame(mentors[mentor], mentees[mentee], objection);
        }

        @Override
        public void judge(int mentee, BitSet asked, Objections objections) {
            places.judge(mentee, asked, new Objections() {

                @Override
                public void against(int mentor, Objection objection) {
                    if (mentors[mentor].person() != mentees[mentee].person()) {
                        objections.against(mentor, objection);
                    }
                }

                @Override
                public void against(BitSet several, Objection objection) {
                    several.stream().forEach(mentor -> against(mentor, objection));
                }
            });
        }
    }

    private static Objection unlessSame(Candidate mentor, Candidate mentee, Objection objection) {
        return mentor.person() == mentee.person() ? null : objection;
    }
}
