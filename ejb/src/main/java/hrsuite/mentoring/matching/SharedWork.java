package hrsuite.mentoring.matching;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Work that several do at the same time, a few items at once; the caller works along, and alone asks whether to go on. */
final class SharedWork {

    private final int items;
    private final int atOnce;
    private final AtomicInteger next = new AtomicInteger();

    SharedWork(int items, int atOnce) {
        this.items = items;
        this.atOnce = atOnce;
    }

    /**
     * Does all items, each by one of the workers.
     *
     * @param workers each used by one thread only, the first by this one
     * @param report told in this thread how many items are under way; what it throws stops all
     */
    void run(List<? extends IntConsumer> workers, IntConsumer report) {
        List<CompletableFuture<Void>> others = workers.stream()
                .skip(1)
                .map(worker -> CompletableFuture.runAsync(() -> work(worker, begun -> {})))
                .toList();
        try {
            work(workers.get(0), report);
        } finally {
            next.set(items);
            others.forEach(SharedWork::await);
        }
    }

    private void work(IntConsumer worker, IntConsumer report) {
        for (int begin = next.getAndAdd(atOnce); begin < items; begin = next.getAndAdd(atOnce)) {
            report.accept(begin);
            for (int item = begin; item < Math.min(items, begin + atOnce); item++) {
                worker.accept(item);
            }
        }
    }

    private static void await(CompletableFuture<Void> other) {
        try {
            other.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
