package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;

/** A number for each pair that follows from few traits of the two: worked out once for each two traits. */
final class PairTable {

    /** More traits than this on a side are not worth a table. */
    private static final int MOST_TRAITS = 2_000;

    private final int[] columnOf;
    private final int[] rowOf;
    private final int[][] table;

    private PairTable(Side mentors, Side mentees, IntBinaryOperator number) {
        columnOf = mentors.traitOf();
        rowOf = mentees.traitOf();
        table = new int[mentees.examples().size()][mentors.examples().size()];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                table[row][column] = number.applyAsInt(
                        mentors.examples().get(column), mentees.examples().get(row));
            }
        }
    }

    /** Number of the trait of each person, and for each trait a person who has it. */
    private record Side(int[] traitOf, List<Integer> examples) {

        /** Empty when somebody has no trait, or there are too many. */
        static Optional<Side> of(Candidate[] people, Function<Candidate, Object> trait) {
            Map<Object, Integer> known = new HashMap<>();
            Side side = new Side(new int[people.length], new ArrayList<>());
            for (int i = 0; i < people.length; i++) {
                Object seen = trait.apply(people[i]);
                if (seen == null) {
                    return Optional.empty();
                }
                side.traitOf[i] = known.computeIfAbsent(seen, unknown -> known.size());
                if (side.traitOf[i] == side.examples.size()) {
                    side.examples.add(i);
                }
                if (side.examples.size() > MOST_TRAITS) {
                    return Optional.empty();
                }
            }
            return Optional.of(side);
        }
    }

    /**
     * A table.
     *
     * @param trait all that the number depends on; null for somebody when it depends on the whole person
     * @param number of a mentor and a mentee, by their numbers in the pool
     * @return empty when there are too many traits
     */
    static Optional<PairTable> of(Pool pool, Function<Candidate, Object> trait, IntBinaryOperator number) {
        Optional<Side> mentors = Side.of(pool.mentors, trait);
        Optional<Side> mentees = mentors.isEmpty() ? Optional.empty() : Side.of(pool.mentees, trait);
        return mentees.map(side -> new PairTable(mentors.get(), side, number));
    }

    int of(int mentor, int mentee) {
        return table[rowOf[mentee]][columnOf[mentor]];
    }

    /** How many different rows there are, and which is a mentee's: mentees with the same row have the same numbers. */
    int rows() {
        return table.length;
    }

    int row(int mentee) {
        return rowOf[mentee];
    }

    int at(int row, int mentor) {
        return table[row][columnOf[mentor]];
    }
}
