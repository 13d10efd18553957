package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.ColumnStore.DateColumn;
import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Settles the dates that could be two days by all dates of their column: they are read as the others can only be read.
 * Where those tell nothing, or both, nothing is guessed: the column is asked about, and the rows are refused.
 */
final class DateOrders {

    private final Judged settled;

    DateOrders(Judged settled) {
        this.settled = settled;
    }

    void settle(List<DateColumn> columns) {
        List<DateColumn> asked = new ArrayList<>();
        for (DateColumn column : columns) {
            if (column.shortYears() > 0) {
                tellShortYears(column);
            }
            if (column.either() > 0 && column.chosen() == null) {
                boolean dayFirst = column.dayFirst() > 0;
                boolean monthFirst = column.monthFirst() > 0;
                if (dayFirst == monthFirst) {
                    ask(column);
                    asked.add(column);
                } else if (monthFirst) {
                    swap(StaffField.of(column.field()).orElseThrow());
                }
            }
        }
        if (!asked.isEmpty()) {
            refuse(asked);
        }
    }

    private void tellShortYears(DateColumn column) {
        int latest = TimeReader.latestYear(StaffField.of(column.field()).orElseThrow());
        settled.aboutColumn(
                column,
                Severity.WARNING,
                "DATE_TWO_DIGIT_YEARS",
                column.shortYears() + " dates of the column " + column.heading()
                        + " have years of two digits; they are read as " + (latest - 99) + " to " + latest + ".",
                "Write all four digits if any of them lies before or after.");
    }

    private void ask(DateColumn column) {
        String others = column.dayFirst() == 0
                ? "and no other date of the column tells which."
                : "and of the other dates of the column " + column.dayFirst() + " have the day first and "
                        + column.monthFirst() + " the month.";
        settled.aboutColumn(
                column,
                Severity.ERROR,
                "DATE_ORDER_UNKNOWN",
                column.either() + " dates of the column " + column.heading()
                        + " could have the day or the month first, " + others,
                "Say which comes first by the mapping: dateOrder DMY or MDY. Or write the dates as 2024-12-31.");
    }

    /** They are staged with the day first. */
    private void swap(StaffField field) {
        String column = field.column();
        settled.sql()
                .update(
                        "UPDATE mentoring.roster_staged SET " + column + " = CAST(EXTRACT(YEAR FROM " + column
                                + ") || '-' || LPAD(CAST(EXTRACT(DAY FROM " + column
                                + ") AS varchar), 2, '0') || '-' || LPAD("
                                + "CAST(EXTRACT(MONTH FROM " + column
                                + ") AS varchar), 2, '0') AS date) WHERE intake_id = ? AND doubts LIKE '%|" + column
                                + "=%'",
                        settled.id());
    }

    private void refuse(List<DateColumn> columns) {
        settled.sql()
                .each(
                        "SELECT row_number, doubts FROM mentoring.roster_staged WHERE intake_id = ? AND doubts IS NOT NULL"
                                + " ORDER BY row_number",
                        row -> {
                            for (DateColumn column : columns) {
                                refuse(row.getInt(1), row.getString(2), column);
                            }
                        },
                        settled.id());
    }

    private void refuse(int row, String doubts, DateColumn column) {
        StaffField field = StaffField.of(column.field()).orElseThrow();
        String mark = "|" + field.column() + "=";
        int from = doubts.indexOf(mark);
        if (from >= 0) {
            String said = doubts.substring(from + mark.length(), doubts.indexOf('|', from + 1));
            int latest = TimeReader.latestYear(field);
            DayReader.Answer dayFirst = DayReader.read(said, DateOrder.DMY, latest);
            DayReader.Answer monthFirst = DayReader.read(said, DateOrder.MDY, latest);
            settled.error(
                    row,
                    field,
                    said,
                    DayReader.AMBIGUOUS,
                    column.heading() + " in " + settled.cell(field, row) + ": '" + said + "' could mean "
                            + dayFirst.day() + " or " + monthFirst.day() + ".",
                    "Say for the whole column which comes first, or write the date as 2024-12-31.");
        }
    }
}
