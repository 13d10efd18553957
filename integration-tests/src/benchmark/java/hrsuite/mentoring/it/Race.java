package hrsuite.mentoring.it;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Ways of doing the same, in turns, each by four clients at once; prints what each gets done and the ratios. */
final class Race {

    static final int CLIENTS = 4;

    private static final double FASTER = 1.05;
    private static final int LONGEST = 4;

    /** Does the work of one number, which comes once for each way. */
    @FunctionalInterface
    interface Way {
        void call(int number) throws Exception;
    }

    private static final class Runner {

        private final int calls;
        private final Way way;
        private final AtomicInteger next = new AtomicInteger();
        private final List<Double> rates = new ArrayList<>();
        private final List<Long> taken = java.util.Collections.synchronizedList(new ArrayList<>());

        private Runner(int calls, Way way) {
            this.calls = calls;
            this.way = way;
        }

        /** The calls of a turn; how many seconds they took together. */
        private double turn(ExecutorService clients) throws Exception {
            int end = next.get() + calls;
            long start = System.nanoTime();
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                all.add(clients.submit(() -> client(end)));
            }
            for (Future<?> one : all) {
                one.get();
            }
            next.set(end);
            return (System.nanoTime() - start) / 1e9;
        }

        private void getWarm(ExecutorService clients, double least) throws Exception {
            double best = 0;
            double warm = 0;
            double sinceBest = 0;
            while (warm < least || sinceBest < least / 2 && warm < LONGEST * least) {
                double took = turn(clients);
                warm += took;
                boolean faster = calls / took > best * FASTER;
                best = faster ? calls / took : best;
                sinceBest = faster ? 0 : sinceBest + took;
            }
            taken.clear();
        }

        private Void client(int end) throws Exception {
            for (int number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
                long start = System.nanoTime();
                way.call(number);
                taken.add(System.nanoTime() - start);
            }
            return null;
        }

        private double rate() {
            return rates.stream().sorted().toList().get(rates.size() / 2);
        }

        private double within(double share) {
            long[] sorted = taken.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return sorted[(int) (sorted.length * share)] / 1e6;
        }
    }

    private final String title;
    private final int each;
    private final Map<String, Runner> runners = new LinkedHashMap<>();

    /** @param each how many things a call is about */
    Race(String title, int each) {
        this.title = title;
        this.each = each;
    }

    /** @param calls of a turn; a slow way gets fewer */
    Race way(String name, int calls, Way way) {
        runners.put(name, new Runner(calls, way));
        return this;
    }

    /**
     * Lets each way get warm until it becomes no faster, by the same rule for all; then the turns that count.
     *
     * @param secondsToGetWarm at least; four times as many at most
     */
    Race run(double secondsToGetWarm, int turns) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (Runner runner : runners.values()) {
                runner.getWarm(clients, secondsToGetWarm);
            }
            for (int i = 0; i < turns; i++) {
                for (Runner runner : runners.values()) {
                    runner.rates.add(runner.calls * each / runner.turn(clients));
                }
            }
        } finally {
            clients.shutdownNow();
        }
        print();
        return this;
    }

    /** How many calls a way has made, those to get warm among them. */
    int calls(String name) {
        return runners.get(name).next.get();
    }

    /** The first way is compared with all others. */
    private void print() {
        double first = runners.values().iterator().next().rate();
        StringBuilder lines = new StringBuilder("\n" + title + ", " + CLIENTS + " clients\n");
        runners.forEach((name, runner) -> lines.append(String.format(
                Locale.ROOT,
                "  %-34s %,9.0f a second, a call %.1f ms, 95 of 100 within %.1f ms; ratio %.2f%n",
                name,
                runner.rate(),
                runner.within(0.5),
                runner.within(0.95),
                first / runner.rate())));
        System.out.print(lines);
    }
}
