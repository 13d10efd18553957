package hrsuite.mentoring.succession;

import hrsuite.mentoring.staff.roster.TableRow;
import java.util.List;

/**
 * What a row of a workbook changes.
 *
 * @param sheet the table: {@code Profiles}, {@code Positions}, {@code Successors} or {@code Flags}
 * @param row number in the sheet, from 1
 * @param action {@code ADD UPDATE TRANSFER DELETE ACKNOWLEDGE}
 * @param subject whom or what it is about: employee number, position, plan and successor, flag and person
 * @param fields those that differ; never empty
 */
public record BookChange(String sheet, int row, String action, String subject, List<Field> fields) {

    /**
     * One field that differs.
     *
     * @param field code of the column
     * @param from what is or was known; null for nothing
     * @param to what the workbook says; null for nothing
     */
    public record Field(String field, String from, String to) {}

    static final String ACKNOWLEDGE = "ACKNOWLEDGE";

    public BookChange {
        fields = List.copyOf(fields);
    }

    static BookChange of(String table, TableRow row, Object action, String subject, List<Field> fields) {
        return new BookChange(table, row.row(), action.toString(), subject, fields);
    }
}
