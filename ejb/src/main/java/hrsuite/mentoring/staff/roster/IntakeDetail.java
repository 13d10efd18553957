package hrsuite.mentoring.staff.roster;

import java.time.Instant;
import java.util.List;

/**
 * One roster on its way into the staff.
 *
 * @param version grows with each change of the intake
 * @param format {@code xlsx} or {@code csv}
 * @param sheet the sheet that is read; null before reading, empty where the format has none
 * @param sheets all visible sheets of the file
 * @param fileName as the uploader's machine called it; may be null
 * @param bytes size of the file
 * @param sha256 of the file, in lower-case hexadecimal
 * @param receivedBy who uploaded it
 * @param closedAt when it was applied, refused, cancelled or failed; null while open
 * @param columns in the order of the file; empty before reading
 * @param guard null before it is judged
 * @param notice one sentence about what happened to the intake as a whole, why it failed or was judged again; null
 *     for nothing
 * @param mapping the saved mapping that the file was read by; null for none
 * @param remarks what a person should know about how the file was read, though nothing is wrong: which sheet and why,
 *     a mapping that was used again
 * @param problems the first problems, at most {@value #FIRST_PROBLEMS}; all of them by {@link RosterService#problems}
 */
public record IntakeDetail(
        String id,
        int version,
        IntakeState state,
        Progress progress,
        RosterMode mode,
        RosterApply apply,
        String format,
        String sheet,
        List<String> sheets,
        String fileName,
        long bytes,
        String sha256,
        Instant receivedAt,
        String receivedBy,
        Instant closedAt,
        List<Column> columns,
        Counts counts,
        Guard guard,
        String notice,
        String mapping,
        List<RosterReader.Remark> remarks,
        List<ProblemDetail> problems) {

    public static final int FIRST_PROBLEMS = 20;

    /**
     * Rows read so far.
     *
     * @param total rows of the file as far as it says so; 0 when it does not
     */
    public record Progress(long done, long total) {}

    /**
     * One column of the file.
     *
     * @param heading as it stands in the file, two rows of headings as one text; empty when there is none
     * @param field code of the field that it is read into; null when the column is ignored
     * @param confidence 1 for a field's own name or a person's choice; 0.9 for a synonym, 0.8 for one after taking away
     *     words like "employee", 0.6 for a misspelt one, each times the share of the sampled values that fit the field
     *     where fewer than four fifths do; 0.6 when the values alone tell; 0 when ignored
     * @param samples the first few different values; none for columns that must not be shown
     * @param ignored why it is not read: {@code UNKNOWN}, {@code SENSITIVE}, {@code DUPLICATE}, {@code ROLE_MISSING},
     *     {@code LEFT_OUT}, {@code SIDE_TABLE}; null when it is read
     * @param name how a mapping names the column: its heading, with {@code #2} behind the second of equal ones
     * @param column its letters in the sheet
     * @param remark one sentence on why it is read or ignored as it is; null when the heading says it
     * @param dateOrder the order of its dates, as somebody said; null when nobody did
     * @param asked whether somebody has to say the order of its dates, because they do not tell it
     */
    public record Column(
            String heading,
            String field,
            double confidence,
            List<String> samples,
            String ignored,
            String name,
            String column,
            String remark,
            DateOrder dateOrder,
            boolean asked) {

        Column withoutSamples() {
            return new Column(heading, field, confidence, List.of(), ignored, name, column, remark, dateOrder, asked);
        }
    }

    /**
     * What applying would do, or has done, counted in rows; all 0 before it is judged.
     *
     * @param rows rows read, without the heading
     * @param missing people whom a full roster does not name
     * @param errors problems that refuse a row
     * @param warnings problems that do not
     */
    public record Counts(
            long rows,
            long created,
            long changed,
            long unchanged,
            long missing,
            long refused,
            long errors,
            long warnings) {}

    /**
     * The guard against mass removal. It speaks up when a full roster would remove more than a tenth of the people whose
     * source is the roster (a setting), or a whole department, as unit of its division.
     *
     * @param quiet whether nothing needs to be confirmed
     * @param missing people who would leave
     * @param staff people, not yet leavers, whose source is the roster
     * @param departments departments that nobody would remain in, at most 20 of them
     * @param message what it has to say, in words; null when quiet
     */
    public record Guard(boolean quiet, long missing, long staff, List<String> departments, String message) {}

    IntakeDetail with(List<Column> shown, List<ProblemDetail> told) {
        return new IntakeDetail(
                id,
                version,
                state,
                progress,
                mode,
                apply,
                format,
                sheet,
                sheets,
                fileName,
                bytes,
                sha256,
                receivedAt,
                receivedBy,
                closedAt,
                shown,
                counts,
                guard,
                notice,
                mapping,
                remarks,
                told);
    }
}
