package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.PairJudges;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The rules, made for judging everybody with everybody: those that look at few traits have judged beforehand, and bar many
 * mentors of a mentee at once; the others are asked for what is left. Says the same as {@link Barrier}, in codes only.
 */
final class Sieve {

    private static final int NOTHING = -1;

    private final Pool pool;
    private final List<String> codes = new ArrayList<>();
    private final List<PairTable> tables = new ArrayList<>();
    /** Per table and row, the mentors who are barred. */
    private final List<BitSet[]> barred = new ArrayList<>();

    private final PairJudge[] others;

    Sieve(Pool pool, PairJudges judges) {
        this.pool = pool;
        List<PairJudge> asked = new ArrayList<>();
        for (PairJudge judge : judges.each()) {
            PairTable.of(pool, judge::trait, (mentor, mentee) -> numberOf(codeOf(judge, mentor, mentee)))
                    .ifPresentOrElse(this::add, () -> asked.add(judge));
        }
        others = asked.toArray(PairJudge[]::new);
    }

    private String codeOf(PairJudge judge, int mentor, int mentee) {
        Objection objection = judge.judge(pool.mentors[mentor], pool.mentees[mentee]);
        return objection == null || !objection.blocking() ? null : Barrier.codeShown(objection);
    }

    private int numberOf(String code) {
        if (code == null) {
            return NOTHING;
        }
        if (!codes.contains(code)) {
            codes.add(code);
        }
        return codes.indexOf(code);
    }

    private void add(PairTable table) {
        BitSet[] rows = new BitSet[table.rows()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new BitSet(pool.mentors.length);
            for (int mentor = 0; mentor < pool.mentors.length; mentor++) {
                rows[row].set(mentor, table.at(row, mentor) != NOTHING);
            }
        }
        tables.add(table);
        barred.add(rows);
    }

    /** Leaves of some mentors those whom no trait bars; the others may still be barred otherwise. */
    void keepOpen(int mentee, BitSet mentors) {
        for (int t = 0; t < tables.size(); t++) {
            mentors.andNot(barred.get(t)[tables.get(t).row(mentee)]);
        }
    }

    /** The code of what bars a pair that no trait bars; null when it may be. */
    String barsOpen(int mentor, int mentee) {
        String lowest = null;
        for (PairJudge judge : others) {
            lowest = lower(lowest, codeOf(judge, mentor, mentee));
        }
        return lowest;
    }

    /** The code of what bars a pair; null when no rule does. */
    String bars(int mentor, int mentee) {
        String lowest = barsOpen(mentor, mentee);
        for (PairTable table : tables) {
            int code = table.of(mentor, mentee);
            lowest = lower(lowest, code == NOTHING ? null : codes.get(code));
        }
        return lowest;
    }

    private static String lower(String one, String other) {
        return one == null || other != null && other.compareTo(one) < 0 ? other : one;
    }
}
