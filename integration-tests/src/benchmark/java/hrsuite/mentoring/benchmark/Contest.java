package hrsuite.mentoring.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Several ways of doing the same work, in turns; prints what each costs beside each reference. */
public final class Contest {

    private static final double SECOND = 1e9;

    private final String title;
    private final Map<String, Work> entrants = new LinkedHashMap<>();
    private final Map<String, Cost[]> costs = new LinkedHashMap<>();
    private final List<String> references = new ArrayList<>();
    private final List<String> apart = new ArrayList<>();

    public Contest(String title) {
        this.title = title;
    }

    public Contest entrant(String name, Work work) {
        entrants.put(name, work);
        return this;
    }

    /** One that the others are compared with. */
    public Contest reference(String name, Work work) {
        references.add(name);
        return entrant(name, work);
    }

    /** One that only shows what is the least to be done: its checksum is its own. */
    public Contest floor(String name, Work work) {
        apart.add(name);
        return reference(name, work);
    }

    /**
     * Runs all entrants in turns and prints the medians.
     *
     * @param warmUps turns that do not count
     */
    public Contest run(int warmUps, int repetitions) throws Exception {
        entrants.keySet().forEach(name -> costs.put(name, new Cost[repetitions]));
        for (int turn = -warmUps; turn < repetitions; turn++) {
            for (Map.Entry<String, Work> entrant : entrants.entrySet()) {
                Cost cost = Cost.of(entrant.getValue());
                if (turn >= 0) {
                    costs.get(entrant.getKey())[turn] = cost;
                }
            }
        }
        requireSameResult();
        print();
        return this;
    }

    private void requireSameResult() {
        Map<String, Long> results = new LinkedHashMap<>();
        costs.forEach((name, turns) -> {
            if (!apart.contains(name)) {
                results.put(name, turns[0].checksum());
            }
        });
        assertThat(results.values().stream().distinct())
                .as("results of %s", results)
                .hasSizeLessThanOrEqualTo(1);
    }

    /** How many times the processor time of another's thread one takes. */
    public double ratio(String name, String reference) {
        return Cost.median(costs.get(name), Cost::thread) / Cost.median(costs.get(reference), Cost::thread);
    }

    /** The same for the whole process. */
    public double processRatio(String name, String reference) {
        return Cost.median(costs.get(name), Cost::process) / Cost.median(costs.get(reference), Cost::process);
    }

    private void print() {
        StringBuilder table = new StringBuilder("\n" + title + "\n");
        for (String name : costs.keySet()) {
            table.append(String.format(
                    Locale.ROOT,
                    "  %-28s %7.2f s thread %7.2f s process",
                    name,
                    Cost.median(costs.get(name), Cost::thread) / SECOND,
                    Cost.median(costs.get(name), Cost::process) / SECOND));
            for (String reference : references) {
                table.append(String.format(
                        Locale.ROOT,
                        "  %5.2f (%.2f) x %s",
                        ratio(name, reference),
                        processRatio(name, reference),
                        reference));
            }
            table.append('\n');
        }
        System.out.print(table);
    }
}
