package hrsuite.mentoring.matching.solve;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

/** Instances that are hard in different ways; the same family, size and seed make the same instance. */
enum Family {

    /** Everybody draws from all mentors alike; there are half as many mentors, with one to three places. */
    UNIFORM(2) {
        @Override
        int draw(Random random, int mentee, int mentors, int each) {
            return random.nextInt(mentors);
        }
    },

    /** As many mentors as mentees with one place each: the last ones are found only by moving many others. */
    TIGHT(1) {
        @Override
        int draw(Random random, int mentee, int mentors, int each) {
            return random.nextInt(mentors);
        }
    },

    /** A few mentors are on nearly everybody's list; capacities as in {@link #UNIFORM}. */
    SKEWED(2) {
        @Override
        int draw(Random random, int mentee, int mentors, int each) {
            return (int) (mentors * Math.pow(random.nextDouble(), 3));
        }
    },

    /** Mentees see the mentors near them only, and every third region has a quarter of the mentors that it needs. */
    SHORTAGE(1) {
        @Override
        int draw(Random random, int mentee, int mentors, int each) {
            int regions = Math.max(1, mentors / (4 * each));
            int width = mentors / regions;
            int region = Math.min(mentee / width, regions - 1);
            return region * width + random.nextInt(region % 3 == 0 ? width / 4 : width);
        }
    },

    /** Of three neighbouring regions one has too few mentors, one shares those of the next, and one has its own. */
    PATCHWORK(1) {
        @Override
        int draw(Random random, int mentee, int mentors, int each) {
            int width = 4 * each;
            int region = mentee / width % 3;
            int reach = region == 0 ? width / 4 : region == 1 ? 2 * width : width;
            return (mentee / width * width + random.nextInt(reach)) % mentors;
        }
    };

    private final int menteesPerMentor;

    Family(int menteesPerMentor) {
        this.menteesPerMentor = menteesPerMentor;
    }

    Stream<Trial> trials() {
        return Stream.of(new Trial(this, 10_000, 50), new Trial(this, 50_000, 50), new Trial(this, 100_000, 30));
    }

    abstract int draw(Random random, int mentee, int mentors, int each);

    /** Each mentee has so many different candidates, with benefits from all over the range. */
    Instance sparse(int mentees, int each, long seed) {
        Random random = new Random(seed);
        int mentors = mentees / menteesPerMentor;
        int[] candidate = new int[mentees * each];
        int[] drawnBy = new int[mentors];
        Arrays.fill(drawnBy, -1);
        for (int c = 0; c < candidate.length; c++) {
            int mentee = c / each;
            int mentor = draw(random, mentee, mentors, each);
            while (drawnBy[mentor] == mentee) {
                mentor = draw(random, mentee, mentors, each);
            }
            drawnBy[mentor] = mentee;
            candidate[c] = mentor;
        }
        int[] benefit = random.ints(candidate.length, 0, Instance.MAXIMUM_BENEFIT + 1)
                .toArray();
        return new Instance(
                capacities(random, mentors), one(mentees), rows(mentees, each), candidate, benefit);
    }

    /** As many mentors as mentees, and everybody is a candidate for everybody; popularity is a matter of the benefit. */
    Instance dense(int people, long seed) {
        Random random = new Random(seed);
        int[] candidate = new int[people * people];
        Arrays.setAll(candidate, c -> c % people);
        int[] benefit = new int[candidate.length];
        for (int c = 0; c < benefit.length; c++) {
            double liked = this == SKEWED ? 1 - (double) candidate[c] / people : 1;
            benefit[c] = (int) (Instance.MAXIMUM_BENEFIT * liked * random.nextDouble());
        }
        return new Instance(capacities(random, people), one(people), rows(people, people), candidate, benefit);
    }

    private int[] capacities(Random random, int mentors) {
        return menteesPerMentor == 1
                ? one(mentors)
                : random.ints(mentors, 1, 2 * menteesPerMentor).toArray();
    }

    private static int[] one(int people) {
        int[] capacity = new int[people];
        Arrays.fill(capacity, 1);
        return capacity;
    }

    private static int[] rows(int mentees, int each) {
        int[] first = new int[mentees + 1];
        Arrays.setAll(first, j -> j * each);
        return first;
    }
}
