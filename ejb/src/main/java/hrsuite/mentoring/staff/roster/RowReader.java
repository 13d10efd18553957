package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.ColumnMap.MappedColumn;
import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import java.util.List;
import java.util.Optional;

/** Reads a row by what its columns mean; knows nothing of other rows or of the staff. */
final class RowReader {

    private final List<MappedColumn> columns;
    private final FieldReader fields;
    private final int keyPlace;

    RowReader(ColumnMap map, FieldReader fields) {
        this.columns = map.read();
        this.fields = fields;
        this.keyPlace = map.place(StaffField.EMPLOYEE_NUMBER.code())
                .or(() -> map.place(StaffField.EMAIL.code()))
                .orElse(Finding.WHOLE_ROW);
    }

    /** The row; null when none of the columns that are read holds anything. */
    StagedRow read(RosterLine line) {
        StagedRow row = new StagedRow(line.number());
        boolean blank = true;
        for (MappedColumn column : columns) {
            FieldText text = fields.read(column.known(), line.content(column.place()), line.text(column.place()));
            blank &= text == FieldText.NOTHING;
            take(row, column, line, text);
        }
        if (blank) {
            return null;
        }
        requireKey(row);
        return row;
    }

    private void take(StagedRow row, MappedColumn column, RosterLine line, FieldText text) {
        KnownColumn known = column.known();
        if (text.fault() != null) {
            row.findings.add(finding(line, column, text.fault()));
        } else if (known == KnownColumn.FULL_NAME) {
            takeName(row, text.value());
        } else if (known.field() != null) {
            takeField(row, known.field(), text.value());
        } else {
            row.extras.put(known.code(), text.value());
            objection(row, column, text.value());
        }
    }

    /** A column of its own says more than its part of a full name, wherever it stands. */
    private static void takeField(StagedRow row, StaffField field, String value) {
        if (value != null || row.get(field) == null) {
            row.set(field, value);
        }
    }

    private static void takeName(StagedRow row, String value) {
        if (value == null) {
            return;
        }
        FullName name = FullName.of(value);
        if (row.get(StaffField.GIVEN_NAME) == null) {
            row.set(StaffField.GIVEN_NAME, name.given());
        }
        if (row.get(StaffField.FAMILY_NAME) == null) {
            row.set(StaffField.FAMILY_NAME, name.family());
        }
    }

    private static void objection(StagedRow row, MappedColumn column, String value) {
        if (value == null) {
            return;
        }
        Optional<Refusal.Reason> reason =
                column.known().owner().objection(column.known().code(), value);
        reason.ifPresent(why -> row.findings.add(new Finding(
                row.number,
                column.place(),
                column.known().code(),
                value,
                why.code(),
                why.message(),
                why.advice(),
                Severity.ERROR)));
    }

    private void requireKey(StagedRow row) {
        boolean found = row.get(StaffField.EMPLOYEE_NUMBER) != null || row.get(StaffField.EMAIL) != null;
        boolean faulty = row.findings.stream().anyMatch(finding -> finding.column() == keyPlace);
        if (!found && !faulty) {
            row.findings.add(new Finding(
                    row.number,
                    keyPlace,
                    StaffField.EMPLOYEE_NUMBER.code(),
                    null,
                    "EMPLOYEE_NUMBER_MISSING",
                    "Row " + row.number + " has no employee number.",
                    "Fill it in, or remove the row if it is no person.",
                    Severity.ERROR));
        }
    }

    private static Finding finding(RosterLine line, MappedColumn column, FieldText.Fault fault) {
        String value = CellText.shown(line.text(column.place()).strip(), 100);
        String place = RosterLine.cell(column.place(), line.number());
        return new Finding(
                line.number(),
                column.place(),
                column.known().code(),
                line.text(column.place()),
                fault.code(),
                column.heading() + " in " + place + ": '" + value + "' " + fault.words() + ".",
                fault.advice(),
                Severity.ERROR);
    }
}
