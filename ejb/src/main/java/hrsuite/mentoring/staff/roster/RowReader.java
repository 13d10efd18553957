package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.ColumnMap.MappedColumn;
import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a row by what its columns mean; knows nothing of other rows or of the staff. */
final class RowReader {

    private final ColumnReader[] columns;
    private final MappedColumn key;
    private final boolean hasBirthYear;

    RowReader(ColumnMap map, FieldReader fields) {
        columns = map.read().stream()
                .map(column -> new ColumnReader(column, fields))
                .toArray(ColumnReader[]::new);
        int place = map.place(StaffField.EMPLOYEE_NUMBER.code())
                .or(() -> map.place(StaffField.EMAIL.code()))
                .orElse(Finding.WHOLE_ROW);
        key = place < 0 ? null : map.columns().get(place);
        hasBirthYear = map.has(StaffField.BIRTH_YEAR);
    }

    /** The row; null when none of the columns that are read holds anything, or when it says the headings again. */
    StagedRow read(RosterLine line) {
        if (key != null && !key.heading().isEmpty() && key.heading().equals(line.text(key.place()))) {
            return null;
        }
        StagedRow row = new StagedRow(line.number());
        boolean blank = true;
        for (ColumnReader column : columns) {
            blank &= !column.read(line, row);
        }
        if (blank) {
            return null;
        }
        row.assumeBirthYear(hasBirthYear);
        requireKey(row);
        return row;
    }

    /** What is worth saying about the columns as far as they have been read. */
    List<RosterReader.Remark> remarks() {
        return Stream.of(columns).flatMap(column -> column.remarks().stream()).toList();
    }

    /** What the dates of the columns said about their order since this was last asked. */
    List<DateEvidence> evidence() {
        List<DateEvidence> evidence = new ArrayList<>();
        for (ColumnReader column : columns) {
            if (!column.evidence().isEmpty()) {
                evidence.add(column.evidence());
            }
        }
        return evidence;
    }

    private void requireKey(StagedRow row) {
        if (row.get(StaffField.EMPLOYEE_NUMBER) != null || row.get(StaffField.EMAIL) != null) {
            return;
        }
        int place = key == null ? Finding.WHOLE_ROW : key.place();
        if (row.findings.stream().noneMatch(finding -> finding.column() == place)) {
            row.findings.add(new Finding(
                    row.number,
                    place,
                    StaffField.EMPLOYEE_NUMBER.code(),
                    null,
                    "EMPLOYEE_NUMBER_MISSING",
                    "Row " + row.number + " has no employee number.",
                    "Fill it in, or remove the row if it is no person.",
                    Severity.ERROR));
        }
    }
}
