package hrsuite.mentoring.matching;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Kind;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.program.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The pairs that HR pinned and those that HR forbade, by number of mentor and mentee. */
final class Forced {

    private final Pool pool;
    private final List<Reason> wrong = new ArrayList<>();
    private final List<int[]> pins;
    private final Set<Long> pinned;
    private final Set<Long> forbidden;

    /**
     * @throws Refusal INVALID, with everything that is wrong with the lists by themselves
     */
    Forced(Pool pool, RoundSettings settings) {
        this.pool = pool;
        pins = pairs("pins", settings.pins());
        pinned = keys(pins);
        forbidden = keys(pairs("forbids", settings.forbids()));
        if (pinned.size() < pins.size()) {
            refuse("pins", null, "PIN_TWICE");
        }
        if (pinned.stream().anyMatch(forbidden::contains)) {
            refuse("pins", null, "PINNED_AND_FORBIDDEN");
        }
        checkPlaces();
        if (!wrong.isEmpty()) {
            throw new Refusal(Kind.INVALID, wrong);
        }
    }

    private List<int[]> pairs(String list, List<List<String>> numbers) {
        List<int[]> pairs = new ArrayList<>();
        for (int k = 0; k < numbers.size(); k++) {
            List<String> pair = numbers.get(k);
            String place = list + "[" + k + "]";
            if (pair.size() != 2) {
                refuse(place, String.valueOf(pair), "NOT_A_PAIR", place);
                continue;
            }
            OptionalInt mentor = known(place, pair.get(0), Role.MENTOR, pool.mentor(pair.get(0)));
            OptionalInt mentee = known(place, pair.get(1), Role.MENTEE, pool.mentee(pair.get(1)));
            if (mentor.isPresent() && mentee.isPresent()) {
                pairs.add(new int[] {mentor.getAsInt(), mentee.getAsInt()});
            }
        }
        return pairs;
    }

    private OptionalInt known(String place, String number, Role side, OptionalInt found) {
        if (found.isEmpty()) {
            refuse(place, number, "NOT_IN_PROGRAM." + side, place, number);
        }
        return found;
    }

    private void checkPlaces() {
        int[] ofMentor = new int[pool.mentors.length];
        int[] ofMentee = new int[pool.mentees.length];
        for (int[] pin : pins) {
            if (++ofMentor[pin[0]] > pool.mentors[pin[0]].capacity()) {
                noPlace(pool.mentors[pin[0]].employeeNumber());
            }
            if (++ofMentee[pin[1]] > pool.mentees[pin[1]].capacity()) {
                noPlace(pool.mentees[pin[1]].employeeNumber());
            }
        }
    }

    private void noPlace(String number) {
        refuse("pins", number, "NO_FREE_PLACE", number);
    }

    private void refuse(String place, String value, String code, Object... parts) {
        wrong.add(Sentences.refusal(place, value, code, parts));
    }

    private static Set<Long> keys(List<int[]> pairs) {
        Set<Long> keys = new HashSet<>();
        pairs.forEach(pair -> keys.add(key(pair[0], pair[1])));
        return keys;
    }

    private static long key(int mentor, int mentee) {
        return (long) mentee << 32 | mentor;
    }

    /** Each as number of the mentor and of the mentee, in the order in which HR gave them. */
    List<int[]> pins() {
        return pins;
    }

    boolean isPinned(int mentor, int mentee) {
        return !pinned.isEmpty() && pinned.contains(key(mentor, mentee));
    }

    boolean isForbidden(int mentor, int mentee) {
        return !forbidden.isEmpty() && forbidden.contains(key(mentor, mentee));
    }
}
