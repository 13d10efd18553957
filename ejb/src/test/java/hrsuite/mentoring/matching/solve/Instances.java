package hrsuite.mentoring.matching.solve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Random instances in families that are hard in different ways; the same seed makes the same instance. */
final class Instances {

    private Instances() {}

    /** Few people, capacities 0 to 3 on both sides, many equal and zero benefits, some people without candidates. */
    static Instance tiny(Random random) {
        int[] mentors = random.ints(random.nextInt(6), 0, 4).toArray();
        int[] mentees = random.ints(random.nextInt(6), 0, 4).toArray();
        int levels = 1 + random.nextInt(random.nextBoolean() ? 4 : 1000);
        int density = 1 + random.nextInt(4);
        InstanceBuilder builder = new InstanceBuilder(mentors, mentees);
        int left = 12;
        for (int i = 0; i < mentors.length; i++) {
            for (int j = 0; j < mentees.length; j++) {
                if (random.nextInt(4) < density && left-- > 0) {
                    builder.add(i, j, random.nextInt(levels));
                }
            }
        }
        return builder.build();
    }

    /** Some dozens of people, capacities 0 to 4 on both sides, from far too few to far too many places. */
    static Instance spacious(Random random) {
        int[] mentors = random.ints(10 + random.nextInt(50), 0, 5).toArray();
        int[] mentees = random.ints(10 + random.nextInt(50), 0, 4).toArray();
        int levels = random.nextBoolean() ? 20 : Instance.MAXIMUM_BENEFIT;
        int sparsity = 3 + random.nextInt(10);
        InstanceBuilder builder = new InstanceBuilder(mentors, mentees);
        for (int pair = 0; pair < mentors.length * mentees.length; pair++) {
            if (random.nextInt(sparsity) == 0) {
                builder.add(pair / mentees.length, pair % mentees.length, random.nextInt(levels));
            }
        }
        return builder.build();
    }

    /** Each mentee draws so many mentors from a distribution. */
    static Instance drawn(int[] mentors, int mentees, int each, Random random, IntUnaryOperator mentorFor) {
        InstanceBuilder builder = new InstanceBuilder(mentors, capacities(mentees, 1));
        for (int j = 0; j < mentees; j++) {
            Set<Integer> drawn = new HashSet<>();
            for (int tries = 0; drawn.size() < Math.min(each, mentors.length) && tries < 20 * each; tries++) {
                int mentor = mentorFor.applyAsInt(j);
                if (drawn.add(mentor)) {
                    builder.add(mentor, j, random.nextInt(Instance.MAXIMUM_BENEFIT + 1));
                }
            }
        }
        return builder.build();
    }

    static Instance uniform(int mentors, int mentees, int each, long seed) {
        Random random = new Random(seed);
        int[] capacity = random.ints(mentors, 1, 4).toArray();
        return drawn(capacity, mentees, each, random, j -> random.nextInt(mentors));
    }

    /** As many mentors as mentees, one place each. */
    static Instance tight(int people, int each, long seed) {
        Random random = new Random(seed);
        return drawn(capacities(people, 1), people, each, random, j -> random.nextInt(people));
    }

    /** A few mentors are on nearly everybody's list. */
    static Instance skewed(int mentors, int mentees, int each, long seed) {
        Random random = new Random(seed);
        int[] capacity = random.ints(mentors, 1, 4).toArray();
        return drawn(capacity, mentees, each, random, j -> (int) (mentors * Math.pow(random.nextDouble(), 3)));
    }

    /** Mentees see mentors near them only, and every third region has a quarter of the mentors it needs. */
    static Instance shortage(int people, int each, long seed) {
        Random random = new Random(seed);
        int regions = Math.max(1, people / (4 * each));
        int width = people / regions;
        return drawn(capacities(people, 1), people, each, random, j -> {
            int region = Math.min(j / width, regions - 1);
            int reach = region % 3 == 0 ? width / 4 : width;
            return region * width + random.nextInt(reach);
        });
    }

    /** Of three neighbouring regions one has too few mentors, one shares those of the next, and one has its own. */
    static Instance patchwork(int people, int each, long seed) {
        Random random = new Random(seed);
        int width = 4 * each;
        return drawn(capacities(people, 1), people, each, random, j -> {
            int region = j / width % 3;
            int reach = region == 0 ? width / 4 : region == 1 ? 2 * width : width;
            return (j / width * width + random.nextInt(reach)) % people;
        });
    }

    /** Half as many mentors as mentees, with so many places more, or fewer, than mentees. */
    static Instance balanced(int mentees, int each, int more, long seed) {
        Random random = new Random(seed);
        int[] capacity = capacities(mentees / 2, 2);
        for (int k = 0; k < Math.abs(more); k++) {
            capacity[random.nextInt(capacity.length)] += Integer.signum(more);
        }
        Arrays.setAll(capacity, i -> Math.max(0, capacity[i]));
        return drawn(capacity, mentees, each, random, j -> random.nextInt(capacity.length));
    }

    /** Everybody is a candidate for everybody. */
    static Instance complete(int mentors, int capacity, int mentees, long seed) {
        Random random = new Random(seed);
        InstanceBuilder builder = new InstanceBuilder(capacities(mentors, capacity), capacities(mentees, 1));
        for (int j = 0; j < mentees; j++) {
            for (int i = 0; i < mentors; i++) {
                builder.add(i, j, random.nextInt(Instance.MAXIMUM_BENEFIT + 1));
            }
        }
        return builder.build();
    }

    /** The same people and candidates, with other capacities of the mentors. */
    static Instance withMentorCapacity(Instance instance, int[] capacity) {
        return new Instance(
                capacity,
                instance.menteeCapacity(),
                instance.firstCandidate(),
                instance.candidate(),
                instance.benefit());
    }

    /** The same people and candidates, with one place less for a mentee. */
    static Instance withOnePlaceLess(Instance instance, int mentee) {
        int[] capacity = instance.menteeCapacity().clone();
        capacity[mentee]--;
        return new Instance(
                instance.mentorCapacity(),
                capacity,
                instance.firstCandidate(),
                instance.candidate(),
                instance.benefit());
    }

    static int[] capacities(int people, int capacity) {
        int[] capacities = new int[people];
        Arrays.fill(capacities, capacity);
        return capacities;
    }
}
