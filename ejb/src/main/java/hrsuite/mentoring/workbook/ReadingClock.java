package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.ReadingBounds;

/**
 * How long reading a file has taken. Runs from the first bytes that a row needs until the row is there, so that rows
 * out of the same bytes cost nothing, and what is done with rows does not count.
 */
final class ReadingClock {

    private final long allowed;
    private long spent;
    private long since;

    ReadingClock(ReadingBounds bounds) {
        allowed = bounds.time().toNanos();
    }

    /** Called whenever bytes are asked for. */
    void tick() {
        long now = System.nanoTime();
        if (since == 0) {
            since = now;
        }
        if (spent + now - since > allowed) {
            throw FileProblem.TOO_SLOW.refusal();
        }
    }

    /** Called whenever a row is handed out. */
    void pause() {
        if (since != 0) {
            spent += System.nanoTime() - since;
            since = 0;
        }
    }
}
