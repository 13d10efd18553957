package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.solve.Certificate;
import hrsuite.mentoring.matching.solve.Solution;
import hrsuite.mentoring.program.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which pairs were chosen, pins included, and how much of everybody's places they take. */
final class Choice {

    /** A chosen pair; {@code candidate} is its number among the possible pairs, -1 for a pin. */
    record Pair(int mentor, int mentee, int candidate) {}

    private final Pool pool;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Long> together = new HashSet<>();
    private final BitSet chosen = new BitSet();
    private final int[] takenOfMentor;
    private final int[] takenOfMentee;
    private final Certificate certificate;

    Choice(Pool pool, PossiblePairs possible, Forced forced, Task task, Solution solution) {
        this.pool = pool;
        takenOfMentor = new int[pool.mentors.length];
        takenOfMentee = new int[pool.mentees.length];
        certificate = solution.certificate();
        for (int candidate : solution.chosen()) {
            if (!task.isPin(candidate)) {
                chosen.set(candidate);
                take(new Pair(possible.mentor(candidate), possible.mentee(candidate), candidate));
            }
        }
        forced.pins().forEach(pin -> take(new Pair(pin[0], pin[1], -1)));
        pairs.sort(Comparator.comparingInt(Pair::mentor).thenComparingInt(Pair::mentee));
        if (pairs.size() != solution.pairs()) {
            throw new IllegalStateException("Of " + forced.pins().size() + " pins some were not chosen.");
        }
    }

    private void take(Pair pair) {
        pairs.add(pair);
        together.add((long) pair.mentee() << 32 | pair.mentor());
        takenOfMentor[pair.mentor()]++;
        takenOfMentee[pair.mentee()]++;
    }

    /** By mentor, then by mentee. */
    List<Pair> pairs() {
        return pairs;
    }

    boolean isChosen(int candidate) {
        return chosen.get(candidate);
    }

    int taken(Role role, int index) {
        return role == Role.MENTOR ? takenOfMentor[index] : takenOfMentee[index];
    }

    boolean has(int mentor, int mentee) {
        return together.contains((long) mentee << 32 | mentor);
    }

    boolean hasPlaceLeft(Role role, int index) {
        return taken(role, index) < pool.side(role)[index].capacity();
    }

    int used(Role role) {
        int used = 0;
        for (int taken : role == Role.MENTOR ? takenOfMentor : takenOfMentee) {
            used += taken > 0 ? 1 : 0;
        }
        return used;
    }

    /** Whether one more place with this mentor would give one more pair. */
    boolean wouldAddAPair(int mentor) {
        return certificate.levels(certificate.mentor()[mentor]).pairs() > 0;
    }
}
