package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.StaffField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * SPI: further columns of a roster that another feature keeps. Beans are {@code @ApplicationScoped}.
 *
 * <p>Their values are staged, normalized by their kind, in {@code mentoring.roster_extra (intake_id, row_number, field,
 * value)}: one row for each column that the file has, with value null where the cell is blank, which clears. When an
 * intake is applied, {@link RosterApplied} fires in the transaction; the feature then joins {@code roster_extra} with
 * {@code mentoring.roster_row (intake_id, row_number, person_id, kind)} where kind is not {@code REFUSED}, keeps
 * before-images of its own, and gives them back on {@link RosterUndone}.
 */
public interface RosterColumns {

    /**
     * One further column.
     *
     * @param code the field's name outside: {@code riskOfLoss}
     * @param kind how its values are read and normalized; a picklist of {@code YES} and {@code NO} takes all the usual
     *     words for them
     * @param length the longest text that is kept, at most 2,000
     * @param allowed the codes of a picklist; empty for every other kind
     * @param headings further headings under which it is understood, any case, spaces and punctuation ignored
     * @param note what belongs there, for the template
     * @param example a value for the template's example row; may be empty
     */
    record Column(
            String code,
            StaffField.Kind kind,
            int length,
            List<String> allowed,
            List<String> headings,
            String note,
            String example) {}

    /**
     * Something that somebody should look at, and that does not refuse its row.
     *
     * @param row the row's number in the sheet
     * @param code code of the column
     * @param reason the place is left to the caller; the value is shown
     */
    record Warning(int row, String code, Refusal.Reason reason) {}

    /**
     * What a column is called in one language, and what belongs there.
     *
     * @param heading under which it is also understood
     * @param note for the template
     */
    record Words(String heading, String note) {}

    List<Column> columns();

    /** A column's words in a language; empty where its first heading and its note will do. */
    default Optional<Words> words(String code, RosterLanguage language) {
        return Optional.empty();
    }

    /** The role that an uploader needs for these columns to be read at all; null for none beyond the uploader's. */
    String role();

    /**
     * Looks at a value after its kind has been satisfied.
     *
     * @param value normalized by its kind; never blank
     * @return the reason why the value cannot stay, its place and value left to the caller; empty when it can
     */
    default Optional<Refusal.Reason> objection(String code, String value) {
        return Optional.empty();
    }

    /**
     * Looks at all values of an intake at once, in the transaction of its judgment, after the rows of {@code
     * roster_row} have found their people. Not called when the file has none of the columns.
     *
     * @param warnings takes what is found, in any order
     */
    default void warn(long intakeId, Consumer<Warning> warnings) {}

    /**
     * What is known now, for the preview.
     *
     * @param codes codes of columns of this bean
     * @param personIds at most 1,000 ids of people
     * @return person id to code to value, in the normalized form in which it would be staged; absent for nothing
     */
    Map<Long, Map<String, String>> current(Collection<String> codes, Collection<Long> personIds);
}
