package hrsuite.mentoring.succession;

import hrsuite.mentoring.staff.roster.TableRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What the sheets of a workbook have in common. */
final class BookRows {

    private BookRows() {}

    /** The judgment that all values of a row share, part by part; a part in which they differ is empty. */
    static Assessment shared(Collection<Assessment> judgments) {
        return new Assessment(
                same(judgments.stream().map(Assessment::assessedOn).toList()),
                same(judgments.stream().map(Assessment::assessedBy).toList()),
                same(judgments.stream().map(Assessment::validUntil).toList()),
                null);
    }

    private static <T> T same(List<T> parts) {
        return !parts.isEmpty() && parts.stream().allMatch(part -> Objects.equals(part, parts.get(0)))
                ? parts.get(0)
                : null;
    }

    /** Adds the field if the row says something else than what is known. */
    static void differing(List<BookChange.Field> fields, TableRow row, String column, String was) {
        if (!row.says(column, was)) {
            fields.add(new BookChange.Field(column, was, row.said(column)));
        }
    }

    static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static String text(Object value) {
        return value == null ? null : value.toString();
    }

    static String mark(boolean said) {
        return said ? "YES" : "NO";
    }
}
