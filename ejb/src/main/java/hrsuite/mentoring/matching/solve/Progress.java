package hrsuite.mentoring.matching.solve;

/** Watches a solver at work and may stop it. Called from the solving thread, often; it must be quick. */
@FunctionalInterface
public interface Progress {

    /** Lets the solver run to its end unseen. */
    Progress UNOBSERVED = (done, total) -> true;

    /**
     * Tells how far the work is.
     *
     * @param done how far the work is, counted in mentees: from 0 to {@code total}, never falling; an estimate
     * @param total mentees in all
     * @return false to stop; the solver then throws {@link java.util.concurrent.CancellationException}
     */
    boolean proceed(int done, int total);
}
