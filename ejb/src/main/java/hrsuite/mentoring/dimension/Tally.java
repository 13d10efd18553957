package hrsuite.mentoring.dimension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts groups of one dimension, and leaves out whatever would tell of a few. */
final class Tally {

    /** The fewest people that a figure speaks of. */
    static final int LEAST = 5;

    private static final double RATES = 20;

    private record Counted(String value, int people, int selected) {}

    private Tally() {}

    /**
     * The groups that may be shown.
     *
     * @param valueOf what each of the people has said; whoever has said nothing is missing
     * @param people all that could be selected
     * @param selected those of them who were
     * @return by value, those who said nothing last, with a null name; empty where nothing may be shown
     */
    static List<GroupRate> of(Map<Long, String> valueOf, Set<Long> people, Set<Long> selected) {
        List<Counted> groups = new ArrayList<>(counted(valueOf, people, selected));
        if (groups.stream().anyMatch(group -> isTelling(group, people.size(), selected.size()))) {
            return List.of();
        }
        List<Counted> shown = new ArrayList<>(groups.stream()
                .filter(group -> group.people() >= LEAST)
                .sorted(Comparator.comparingInt(Counted::people))
                .toList());
        List<Counted> hidden = new ArrayList<>(
                groups.stream().filter(group -> group.people() < LEAST).toList());
        while (!shown.isEmpty() && !hidden.isEmpty() && isDeducible(hidden)) {
            hidden.add(shown.remove(0));
        }
        return shown.stream()
                .filter(group -> group.value() != null || shown.size() > 1)
                .map(Tally::rounded)
                .sorted(Comparator.comparing(GroupRate::value, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static List<Counted> counted(Map<Long, String> valueOf, Set<Long> people, Set<Long> selected) {
        Map<String, int[]> counts = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
        for (Long person : people) {
            int[] count = counts.computeIfAbsent(valueOf.get(person), value -> new int[2]);
            count[0]++;
            count[1] += selected.contains(person) ? 1 : 0;
        }
        List<Counted> groups = new ArrayList<>();
        counts.forEach((value, count) -> groups.add(new Counted(value, count[0], count[1])));
        return groups;
    }

    /** What all people have in common who were selected, or who were not, is known of each of them. */
    private static boolean isTelling(Counted group, int people, int selected) {
        boolean all = selected > 0 && group.selected() == selected;
        boolean left = people > selected && group.people() - group.selected() == people - selected;
        return group.value() != null && (all || left);
    }

    /** The whole is known: what is left out is the rest of it. */
    private static boolean isDeducible(List<Counted> hidden) {
        return hidden.size() == 1 || hidden.stream().mapToInt(Counted::people).sum() < LEAST;
    }

    private static GroupRate rounded(Counted group) {
        int people = Math.max(LEAST, LEAST * Math.round(group.people() / (float) LEAST));
        return new GroupRate(group.value(), people, Math.round(RATES * group.selected() / group.people()) / RATES);
    }
}
