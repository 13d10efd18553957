package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import hrsuite.mentoring.pairing.EligibilityRule.PlaceJudge;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.PairJudges;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The rules, made for judging everybody with everybody: those that look at few traits have judged beforehand, and bar many
 * mentors of a mentee at once; the others are asked for what is left. Bars whom {@link Barrier} bars. Where several rules
 * bar a pair, it names one that looks at traits.
 */
final class Sieve {

    private static final int NOTHING = -1;

    private final Pool pool;
    private final List<String> codes = new ArrayList<>();
    private final List<PairTable> tables = new ArrayList<>();
    /** Per table and row, the mentors who are barred, by code. */
    private final List<List<Map<String, BitSet>>> barred = new ArrayList<>();

    private final PlaceJudge[] others;

    Sieve(Pool pool, PairJudges judges) {
        this.pool = pool;
        List<PlaceJudge> asked = new ArrayList<>();
        for (PairJudge judge : judges.each()) {
            PairTable.of(pool, judge::trait, (mentor, mentee) -> numberOf(codeOf(judge, mentor, mentee)))
                    .ifPresentOrElse(this::add, () -> asked.add(judge.among(pool.mentors, pool.mentees)));
        }
        others = asked.toArray(PlaceJudge[]::new);
    }

    private String codeOf(PairJudge judge, int mentor, int mentee) {
        return shown(judge.judge(pool.mentors[mentor], pool.mentees[mentee]));
    }

    private static String shown(Objection objection) {
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
        List<Map<String, BitSet>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            Map<String, BitSet> byCode = new TreeMap<>();
            for (int mentor = 0; mentor < pool.mentors.length; mentor++) {
                int code = table.at(row, mentor);
                if (code != NOTHING) {
                    byCode.computeIfAbsent(codes.get(code), unknown -> new BitSet(pool.mentors.length))
                            .set(mentor);
                }
            }
            rows.add(byCode);
        }
        tables.add(table);
        barred.add(rows);
    }

    /**
     * Leaves of some mentors those whom no trait bars; the others may still be barred otherwise.
     *
     * @param left told whom it leaves out and by which code: of several the first in the order of the alphabet
     */
    void keepOpen(int mentee, BitSet mentors, BiConsumer<String, BitSet> left) {
        Map<String, List<BitSet>> byCode = new TreeMap<>();
        for (int t = 0; t < tables.size(); t++) {
            barred.get(t).get(tables.get(t).row(mentee)).forEach((code, bits) -> byCode.computeIfAbsent(
                            code, unknown -> new ArrayList<>())
                    .add(bits));
        }
        byCode.forEach((code, several) -> several.forEach(bits -> {
            BitSet out = (BitSet) bits.clone();
            out.and(mentors);
            mentors.andNot(bits);
            left.accept(code, out);
        }));
    }

    /** The code of what bars a pair that no trait bars; null when it may be. */
    String barsOpen(int mentor, int mentee) {
        String lowest = null;
        for (PlaceJudge judge : others) {
            lowest = lower(lowest, shown(judge.judge(mentor, mentee)));
        }
        return lowest;
    }

    private static String lower(String one, String other) {
        return one == null || other != null && other.compareTo(one) < 0 ? other : one;
    }
}
