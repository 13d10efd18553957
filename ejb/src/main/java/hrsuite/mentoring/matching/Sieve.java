package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.EligibilityRule.Objections;
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
 * mentors of a mentee at once; the others are asked about all who are left at once. Bars whom {@link Barrier} bars. Where
 * several rules bar a pair, it names one that looks at traits.
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
        for (PairJudge judge :
                judges.each().stream().filter(PairJudge::mayBlock).toList()) {
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
     * Leaves of some mentors those whom no rule bars.
     *
     * @param left told whom it leaves out and by which code: traits before the other rules, and of several codes the first
     *     in the order of the alphabet
     */
    void keepOpen(int mentee, BitSet mentors, BiConsumer<String, BitSet> left) {
        Map<String, List<BitSet>> byCode = new TreeMap<>();
        for (int t = 0; t < tables.size(); t++) {
            barred.get(t).get(tables.get(t).row(mentee)).forEach((code, bits) -> byCode.computeIfAbsent(
                            code, unknown -> new ArrayList<>())
                    .add(bits));
        }
        byCode.forEach((code, several) -> several.forEach(bits -> leaveOut(code, bits, mentors, left)));
        Barred found = new Barred();
        for (PlaceJudge judge : others) {
            judge.judge(mentee, mentors, found);
        }
        found.byCode.forEach((code, bits) -> leaveOut(code, bits, mentors, left));
    }

    private static void leaveOut(String code, BitSet bits, BitSet mentors, BiConsumer<String, BitSet> left) {
        BitSet out = (BitSet) bits.clone();
        out.and(mentors);
        if (!out.isEmpty()) {
            mentors.andNot(out);
            left.accept(code, out);
        }
    }

    /** Whom the rules bar that look at more than traits, by code. */
    private static final class Barred implements Objections {

        private final Map<String, BitSet> byCode = new TreeMap<>();

        @Override
        public void against(int mentor, Objection objection) {
            if (objection.blocking()) {
                of(objection).set(mentor);
            }
        }

        @Override
        public void against(BitSet mentors, Objection objection) {
            if (objection.blocking()) {
                of(objection).or(mentors);
            }
        }

        private BitSet of(Objection objection) {
            return byCode.computeIfAbsent(Barrier.codeShown(objection), code -> new BitSet());
        }
    }
}
