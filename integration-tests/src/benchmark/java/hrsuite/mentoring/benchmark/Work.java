package hrsuite.mentoring.benchmark;

/** What an entrant does once. */
@FunctionalInterface
public interface Work {

    /** Makes ready what is not part of the work; not measured. */
    default void prepare() throws Exception {}

    /** Does the work and gives a checksum of its whole outcome. */
    long run() throws Exception;

    /** The checksum where finding it is no part of the work; not measured. */
    default long checksum(long ran) throws Exception {
        return ran;
    }
}
