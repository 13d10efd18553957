package hrsuite.mentoring.matching;

import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.PairJudges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says what stands between two people, as one code.
 *
 * <p>What must stay confidential has the same code as what is between the two of any pair for other reasons, so that the
 * code tells nothing. Where several things stand between them the code never depends on the order of the rules.
 */
final class Barrier {

    static final String NOT_ELIGIBLE = "NOT_ELIGIBLE";
    static final String FORBIDDEN = "FORBIDDEN";

    /** What everybody may know about two people, and what hides the rest. */
    private static final Set<String> BETWEEN_THE_TWO = Set.of("SAME_PERSON", "ALREADY_PAIRED", "PREVIOUS_PARTNERS");

    private final Pool pool;
    private final PairJudges judges;
    private final Floors floors;
    private final Forced forced;

    Barrier(Pool pool, PairJudges judges, Floors floors, Forced forced) {
        this.pool = pool;
        this.judges = judges;
        this.floors = floors;
        this.forced = forced;
    }

    PairJudges judges() {
        return judges;
    }

    /** The code of what bars the pair; null when it may be. */
    String bars(int mentor, int mentee) {
        if (judges.firstBlocking(pool.mentors[mentor], pool.mentees[mentee]) != null) {
            return ruleOf(mentor, mentee);
        }
        String floor = floors.bars(mentor, mentee);
        return floor != null ? floor : forced.isForbidden(mentor, mentee) ? FORBIDDEN : null;
    }

    private String ruleOf(int mentor, int mentee) {
        return blocking(mentor, mentee).stream()
                .map(Barrier::codeShown)
                .min(Comparator.naturalOrder())
                .orElse(NOT_ELIGIBLE);
    }

    private List<Objection> blocking(int mentor, int mentee) {
        return objections(mentor, mentee).stream().filter(Objection::blocking).toList();
    }

    private List<Objection> objections(int mentor, int mentee) {
        Candidate teacher = pool.mentors[mentor];
        return judges.objections(teacher, pool.mentees[mentee]);
    }

    /** The blocking objection that has this code, as everybody may read it. */
    Optional<Sentence> sentenceOf(String code, int mentor, int mentee) {
        return blocking(mentor, mentee).stream()
                .filter(objection -> codeShown(objection).equals(code) && !code.equals(NOT_ELIGIBLE))
                .map(Objection::sentence)
                .min(Comparator.comparing(sentence -> sentence.in(Locale.ENGLISH)));
    }

    /** Everything that blocks the pair, a floor included, in words that everybody may read; empty when it may be. */
    List<Objection> refusals(int mentor, int mentee) {
        List<Objection> blocking = new ArrayList<>(blocking(mentor, mentee));
        String floor = floors.bars(mentor, mentee);
        if (floor != null) {
            blocking.add(new Objection(floor, true, false, Sentences.of("floor." + floor)));
        }
        return blocking.stream()
                .map(Objection::forEverybody)
                .distinct()
                .sorted(Comparator.comparing(Objection::code))
                .toList();
    }

    /** What somebody must acknowledge before the pair is confirmed, by code. */
    List<Objection> frictions(int mentor, int mentee) {
        return objections(mentor, mentee).stream()
                .filter(objection -> !objection.blocking())
                .sorted(Comparator.comparing(Objection::code))
                .toList();
    }

    /** The code under which everybody may know an objection. */
    static String codeShown(Objection objection) {
        boolean hidden = objection.confidential() || BETWEEN_THE_TWO.contains(objection.code());
        return hidden ? NOT_ELIGIBLE : objection.code();
    }
}
