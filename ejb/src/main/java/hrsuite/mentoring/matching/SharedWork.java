package hrsuite.mentoring.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Work that several do at the same time, a few items at once; the caller works along, and alone asks whether to go on.
 * Needs nobody else: where threads are few and the others come late or never, the caller does their part and does not wait
 * for them.
 */
final class SharedWork {

    /** For a caller who works alone. */
    static final Executor ALONE = task -> {
        throw new RejectedExecutionException("There is nobody else.");
    };

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
     * @param threads where the others may work, if it has any to spare
     * @param workers each used by one thread only, the first by this one
     * @param report told in this thread how many items are under way; what it throws stops all
     */
    void run(Executor threads, List<? extends IntConsumer> workers, IntConsumer report) {
        List<Other> others = new ArrayList<>();
        workers.stream()
                .skip(1)
                .map(Other::new)
                .filter(other -> other.isTakenBy(threads))
                .forEach(others::add);
        try {
            work(workers.get(0), report);
        } finally {
            next.set(items);
            others.forEach(Other::await);
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

    /** Somebody who works along, or never begins. */
    private final class Other implements Runnable {

        private final IntConsumer worker;
        private final AtomicBoolean decided = new AtomicBoolean();
        private final CompletableFuture<Void> done = new CompletableFuture<>();

        Other(IntConsumer worker) {
            this.worker = worker;
        }

        boolean isTakenBy(Executor threads) {
            try {
                threads.execute(this);
                return true;
            } catch (RejectedExecutionException e) {
                return false;
            }
        }

        @Override
        public void run() {
            if (decided.compareAndSet(false, true)) {
                try {
                    work(worker, begun -> {});
                    done.complete(null);
                } catch (Throwable e) {
                    done.completeExceptionally(e);
                }
            }
        }

        /** Waits only for whoever has begun. */
        void await() {
            if (decided.compareAndSet(false, true)) {
                return;
            }
            try {
                done.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }
}
