package hrsuite.mentoring.staff.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Rows that another thread reads while those before them are being staged; only so many wait. Where no thread comes free,
 * whoever asks reads.
 */
final class RowsAhead implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 500;
    private static final int WAITING = 8;
    private static final long PATIENCE_SECONDS = 1;

    /** Some rows; none at the end, or where reading broke off. */
    private record Batch(List<StagedRow> rows, Throwable thrown) {}

    private final RowSource source;
    private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(WAITING);
    /** Whether somebody has begun to read: the other thread, or whoever asks. */
    private final AtomicBoolean begun = new AtomicBoolean();

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean closed;
    private boolean alone;
    private Batch batch = new Batch(List.of(), null);
    private int at;
    private boolean last;

    RowsAhead(RowSource source, Executor threads) {
        this.source = source;
        try {
            threads.execute(this::readAll);
        } catch (RejectedExecutionException busy) {
            alone = begun.compareAndSet(false, true);
        }
    }

    private void readAll() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        try {
            Batch some = read();
            while (offer(some) && !some.rows().isEmpty()) {
                some = read();
            }
        } finally {
            ended.countDown();
        }
    }

    private Batch read() {
        List<StagedRow> rows = new ArrayList<>(ROWS_AT_ONCE);
        try {
            StagedRow row = source.next();
            while (row != null) {
                rows.add(row);
                row = rows.size() < ROWS_AT_ONCE ? source.next() : null;
            }
            return new Batch(rows, null);
        } catch (RuntimeException | Error thrown) {
            return new Batch(List.of(), thrown);
        }
    }

    /** Waits for room; false when nobody wants the rows any more. */
    private boolean offer(Batch some) {
        try {
            boolean offered = false;
            while (!offered && !closed) {
                offered = ready.offer(some, PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            return offered;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The next row; null at the end. What reading threw is thrown here. */
    StagedRow next() {
        if (at == batch.rows().size() && !last) {
            batch = alone ? read() : take();
            at = 0;
            last = batch.rows().isEmpty();
            rethrow(batch.thrown());
        }
        return at < batch.rows().size() ? batch.rows().get(at++) : null;
    }

    private Batch take() {
        try {
            Batch some = ready.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            while (some == null) {
                if (begun.compareAndSet(false, true)) {
                    alone = true;
                    return read();
                }
                if (ended.getCount() == 0 && ready.isEmpty()) {
                    throw new IllegalStateException("The thread that reads was stopped.");
                }
                some = ready.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            return some;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while rows were read.", e);
        }
    }

    private static void rethrow(Throwable thrown) {
        if (thrown instanceof RuntimeException refused) {
            throw refused;
        }
        if (thrown instanceof Error broken) {
            throw broken;
        }
    }

    /** Ends reading, and then what is read. */
    @Override
    public void close() {
        closed = true;
        try {
            if (!alone && !begun.compareAndSet(false, true)) {
                ended.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            source.close();
        }
    }
}
