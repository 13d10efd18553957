package hrsuite.mentoring.pairing;

import hrsuite.mentoring.pairing.EligibilityRule.Objections;
import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import hrsuite.mentoring.pairing.EligibilityRule.PlaceJudge;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Objects to any two who have the same number, 0 excepted; finds them by number, without a look at the others. */
record SomethingInCommon(ToLongFunction<Candidate> number, Objection objection) implements PairJudge {

    @Override
    public Objection judge(Candidate mentor, Candidate mentee) {
        return answer(number.applyAsLong(mentor), number.applyAsLong(mentee));
    }

    private Objection answer(long one, long other) {
        return one == other && one != 0 ? objection : null;
    }

    @Override
    public PlaceJudge among(Candidate[] mentors, Candidate[] mentees) {
        return new Places(numbers(mentors), numbers(mentees));
    }

    private long[] numbers(Candidate[] side) {
        return Arrays.stream(side).mapToLong(number).toArray();
    }

    private final class Places implements PlaceJudge {

        private final long[] ofMentor;
        private final long[] ofMentee;
        /** Mentors by number, where mentees have it, too. */
        private final Map<Long, int[]> having = new HashMap<>();

        Places(long[] ofMentor, long[] ofMentee) {
            this.ofMentor = ofMentor;
            this.ofMentee = ofMentee;
            Arrays.stream(ofMentee).filter(number -> number != 0).forEach(number -> having.put(number, new int[0]));
            for (int mentor = 0; mentor < ofMentor.length; mentor++) {
                int place = mentor;
                having.computeIfPresent(ofMentor[mentor], (number, those) -> with(those, place));
            }
        }

        private static int[] with(int[] those, int place) {
            int[] more = Arrays.copyOf(those, those.length + 1);
            more[those.length] = place;
            return more;
        }

        @Override
        public Objection judge(int mentor, int mentee) {
            return answer(ofMentor[mentor], ofMentee[mentee]);
        }

        @Override
        public void judge(int mentee, BitSet mentors, Objections objections) {
            if (ofMentee[mentee] != 0) {
                for (int mentor : having.get(ofMentee[mentee])) {
                    objections.against(mentor, objection);
                }
            }
        }
    }
}
