package hrsuite.mentoring.staff.roster;

/**
 * What is read of a file at most; a file beyond a bound is refused, whatever its archive claims of itself.
 *
 * @param inflatedBytes all parts together, unpacked
 * @param entries parts in the archive
 * @param rows rows of a sheet
 * @param columns columns of a sheet
 * @param textLength characters of one cell
 */
public record ReadingBounds(long inflatedBytes, int entries, int rows, int columns, int textLength) {

    /** Lets a full sheet of 1,048,576 rows through. */
    public static ReadingBounds usual() {
        return new ReadingBounds(4L << 30, 10_000, 1_048_576, 1_024, 32_767);
    }
}
