package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.solve.Instance;
import hrsuite.mentoring.matching.solve.InstanceBuilder;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The round as numbers for the solver. Candidate {@code k} of the instance is possible pair {@code k}; behind them stands
 * one candidate for each pin.
 *
 * <p>A pin takes a place of its mentee away and stands for it as a mentee of its own, who knows nobody but the pinned
 * mentor and is worth more than anybody else. Whatever the solver would do without that mentee, it does better by giving
 * one of the mentor's other places to it: as many pairs, as many mentors, more benefit. So every pin is chosen, and the
 * rest is the best there is beside the pins.
 */
final class Task {

    private final Instance instance;
    private final int possible;

    Task(Pool pool, PossiblePairs pairs, Forced forced, Preferences preferences) {
        int mentees = pool.mentees.length;
        int pins = forced.pins().size();
        int[] places = IntStream.concat(
                        Arrays.stream(pool.mentees).mapToInt(mentee -> mentee.capacity()),
                        IntStream.generate(() -> 1).limit(pins))
                .toArray();
        forced.pins().forEach(pin -> places[pin[1]]--);
        InstanceBuilder builder = new InstanceBuilder(
                Arrays.stream(pool.mentors)
                        .mapToInt(mentor -> mentor.capacity())
                        .toArray(),
                places);
        for (int k = 0; k < pairs.size(); k++) {
            int mentor = pairs.mentor(k);
            int mentee = pairs.mentee(k);
            builder.add(mentor, mentee, preferences.worth(mentor, mentee, pairs.benefit(k)));
        }
        for (int pin = 0; pin < pins; pin++) {
            builder.add(forced.pins().get(pin)[0], mentees + pin, preferences.most() + 1);
        }
        instance = builder.build();
        possible = pairs.size();
    }

    Instance instance() {
        return instance;
    }

    /** Whether a candidate of the instance is a pin. */
    boolean isPin(int candidate) {
        return candidate >= possible;
    }
}
