package hrsuite.mentoring.pairing;

import hrsuite.mentoring.pairing.EligibilityRule.Objections;
import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import hrsuite.mentoring.pairing.EligibilityRule.PlaceJudge;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/** Objects to few pairs, all of them known: finds them by mentee, without a look at anybody else. */
record FewPairs(LongFunction<Set<Long>> mentorsOf, Objection objection) implements PairJudge {

    @Override
    public Objection judge(Candidate mentor, Candidate mentee) {
        Set<Long> mentors = mentorsOf.apply(mentee.person());
        return mentors != null && mentors.contains(mentor.person()) ? objection : null;
    }

    @Override
    public PlaceJudge among(Candidate[] mentors, Candidate[] mentees) {
        Map<Long, Integer> placeOf = new HashMap<>();
        for (int place = 0; place < mentors.length; place++) {
            placeOf.put(mentors[place].person(), place);
        }
        return new PlaceJudge() {

            @Override
            public Objection judge(int mentor, int mentee) {
                return FewPairs.this.judge(mentors[mentor], mentees[mentee]);
            }

            @Override
            public void judge(int mentee, BitSet asked, Objections objections) {
                Set<Long> barred = mentorsOf.apply(mentees[mentee].person());
                if (barred != null) {
                    barred.forEach(person -> against(placeOf.get(person), objections));
                }
            }
        };
    }

    private void against(Integer mentor, Objections objections) {
        if (mentor != null) {
            objections.against(mentor, objection);
        }
    }
}
