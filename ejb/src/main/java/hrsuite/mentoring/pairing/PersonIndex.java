package hrsuite.mentoring.pairing;

import java.util.Collection;

/**
 * Numbers people from 0, so that rules can keep what they know about them in arrays. Looking one up allocates nothing and
 * takes constant time. Immutable.
 */
public final class PersonIndex {

    private static final int SPREAD = 0x9E3779B9;

    private final long[] persons;
    private final int[] numbers;
    private final int mask;
    private final int size;

    private PersonIndex(long[] all) {
        int capacity = Integer.highestOneBit(Math.max(8, all.length * 2)) * 2;
        persons = new long[capacity];
        numbers = new int[capacity];
        mask = capacity - 1;
        int next = 0;
        for (long person : all) {
            int at = find(person);
            if (persons[at] == 0) {
                persons[at] = person;
                numbers[at] = next++;
            }
        }
        size = next;
    }

    /** Numbers everyone, each once, whichever side they are on. */
    public static PersonIndex of(Collection<Candidate> people) {
        return of(people.stream().mapToLong(Candidate::person).toArray());
    }

    /** Numbers people by their ids, which are above 0. */
    public static PersonIndex of(long[] persons) {
        return new PersonIndex(persons);
    }

    /**
     * A person's number.
     *
     * @return from 0; -1 when the person was not named
     */
    public int numberOf(long person) {
        int at = find(person);
        return persons[at] == 0 ? -1 : numbers[at];
    }

    /**
     * A person's number.
     *
     * @throws IllegalArgumentException when the person was not named
     */
    public int number(Candidate candidate) {
        int number = numberOf(candidate.person());
        if (number < 0) {
            throw new IllegalArgumentException(
                    "Person " + candidate.person() + " was not among the people for whom the rules were prepared.");
        }
        return number;
    }

    /** How many people there are; numbers are below it. */
    public int size() {
        return size;
    }

    /** The place of a person, or the free place where the person would be. */
    private int find(long person) {
        int at = (int) (person ^ person >>> 32) * SPREAD;
        at = (at ^ at >>> 15) & mask;
        while (persons[at] != 0 && persons[at] != person) {
            at = at + 1 & mask;
        }
        return at;
    }
}
