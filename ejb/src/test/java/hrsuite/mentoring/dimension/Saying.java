package hrsuite.mentoring.dimension;

import java.util.HashMap;
import java.util.Map;

/** Differences of invented people who have all said something in one dimension. */
public final class Saying {

    private Saying() {}

    /** @param said by person, a number of what was said, above 0 */
    public static Differences of(Map<Long, Integer> said, String marks) {
        Map<Long, int[]> saidBy = new HashMap<>();
        said.forEach((person, value) -> saidBy.put(person, new int[] {value}));
        return new Differences(saidBy, 1, marks);
    }
}
