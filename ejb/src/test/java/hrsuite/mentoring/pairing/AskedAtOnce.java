package hrsuite.mentoring.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.pairing.EligibilityRule.Objections;
import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import hrsuite.mentoring.pairing.EligibilityRule.PlaceJudge;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** Asks a judge about many mentors of a mentee at once, about two people by their places, and about the two themselves. */
public final class AskedAtOnce {

    private AskedAtOnce() {}

    /** How many objections there are, once all three ways have given the same answers. */
    public static int objections(PairJudge judge, Candidate[] mentors, Candidate[] mentees) {
        PlaceJudge places = judge.among(mentors, mentees);
        int objections = 0;
        for (int mentee = 0; mentee < mentees.length; mentee++) {
            Map<Integer, Objection> one = new TreeMap<>();
            for (int mentor = 0; mentor < mentors.length; mentor++) {
                Objection objection = judge.judge(mentors[mentor], mentees[mentee]);
                assertThat(places.judge(mentor, mentee)).isEqualTo(objection);
                if (objection != null) {
                    one.put(mentor, objection);
                }
            }
            assertThat(atOnce(places, mentors.length, mentee)).isEqualTo(one);
            objections += one.size();
        }
        return objections;
    }

    private static Map<Integer, Objection> atOnce(PlaceJudge places, int mentors, int mentee) {
        Map<Integer, Objection> told = new TreeMap<>();
        BitSet all = new BitSet();
        all.set(0, mentors);
        places.judge(mentee, all, new Objections() {

            @Override
            public void against(int mentor, Objection objection) {
                told.put(mentor, objection);
            }

            @Override
            public void against(BitSet several, Objection objection) {
                several.stream().forEach(mentor -> told.put(mentor, objection));
            }
        });
        return told;
    }
}
