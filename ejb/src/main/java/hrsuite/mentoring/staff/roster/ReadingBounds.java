package hrsuite.mentoring.staff.roster;

import java.time.Duration;

/**
 * What is read of a file at most; a file beyond a bound is refused, whatever its archive claims of itself.
 *
 * @param inflatedBytes all parts together, unpacked
 * @param entries parts in the archive
 * @param rows rows of a sheet
 * @param columns columns of a sheet
 * @param cells cells of a sheet that hold something
 * @param textLength characters of one cell
 * @param nesting elements inside one another
 * @param time spent inside the reader for one reading, without what is done with the rows meanwhile
 */
public record ReadingBounds(
        long inflatedBytes,
        int entries,
        int rows,
        int columns,
        long cells,
        int textLength,
        int nesting,
        Duration time) {

    /** Lets a full sheet of 1,048,576 rows through. */
    public static ReadingBounds usual() {
        return new ReadingBounds(4L << 30, 10_000, 1_048_576, 1_024, 100_000_000, 32_767, 100, Duration.ofMinutes(10));
    }
}
