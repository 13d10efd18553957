package hrsuite.mentoring.benchmark;

/** What an entrant does once. */
@FunctionalInterface
public interface Work {

    /** Does the work and gives a checksum of its whole outcome. */
    long run() throws Exception;
}
