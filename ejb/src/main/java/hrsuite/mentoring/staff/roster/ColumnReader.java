package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.ColumnMap.MappedColumn;
import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the cells of one column into the row that is being staged. */
final class ColumnReader {

    private static final int REMEMBERED = 2_000;
    /** Kinds of which the same few texts come again and again. */
    private static final Set<StaffField.Kind> REPEATING = EnumSet.of(
            StaffField.Kind.PICKLIST,
            StaffField.Kind.LIST,
            StaffField.Kind.TIME_ZONE,
            StaffField.Kind.WORKING_HOURS,
            StaffField.Kind.COUNT);

    private final MappedColumn column;
    private final KnownColumn known;
    private final FieldReader fields;
    private final boolean isDate;
    private final Map<String, FieldText> remembered;
    private final DateEvidence evidence;
    private final NameReader names;

    ColumnReader(MappedColumn column, FieldReader fields) {
        this.column = column;
        this.known = column.known();
        this.fields = fields;
        this.isDate = known.field() != null && known.kind() == StaffField.Kind.DATE;
        this.remembered = REPEATING.contains(known.kind()) && known != KnownColumn.AGE ? new HashMap<>() : null;
        this.evidence = new DateEvidence(column.place());
        this.names = NameReader.isFor(known) ? new NameReader(column.place()) : null;
    }

    /** What its dates said about their order since this was last handed over. */
    DateEvidence evidence() {
        return evidence;
    }

    /** What is worth saying about the column as far as it has been read. */
    List<RosterReader.Remark> remarks() {
        return names == null ? List.of() : names.remarks();
    }

    /** Reads one cell; whether it says anything. */
    boolean read(RosterLine line, StagedRow row) {
        Content content = line.content(column.place());
        if (content == Content.EMPTY) {
            take(row, line, FieldText.NOTHING);
            return false;
        }
        FieldText text = text(row, line, content, line.text(column.place()));
        if (names != null && text.value() != null) {
            warn(row, line, NameReader.brokenLine(line.text(column.place()), text.value()));
        }
        take(row, line, text);
        return text != FieldText.NOTHING;
    }

    private FieldText text(StagedRow row, RosterLine line, Content content, String text) {
        if (remembered != null && content == Content.TEXT) {
            FieldText before = remembered.get(text);
            if (before == null) {
                before = fields.read(known, content, text);
                if (remembered.size() < REMEMBERED) {
                    remembered.put(text, before);
                }
            }
            return before;
        }
        return isDate || known == KnownColumn.AGE
                ? special(row, line, content, text)
                : fields.read(known, content, text);
    }

    private FieldText special(StagedRow row, RosterLine line, Content content, String text) {
        FieldText unread = fields.unread(content, text);
        if (unread != null) {
            return unread;
        }
        String clean = fields.clean(known, content, text);
        if (clean.isEmpty()) {
            return FieldText.NOTHING;
        }
        return isDate ? day(row, line, content, clean) : TimeReader.birthYear(clean);
    }

    private FieldText day(StagedRow row, RosterLine line, Content content, String text) {
        DayReader.Answer answer = TimeReader.day(known, text, column.order());
        if (answer == null) {
            return FieldText.NOTHING;
        }
        if (answer.fault() != null) {
            return TimeReader.dateFault(content, answer.fault());
        }
        evidence.add(answer);
        if (answer.reading() == DayReader.Reading.EITHER) {
            row.doubt(known.field(), text);
        }
        if (isOtherwise(answer.reading())) {
            row.findings.add(finding(
                    line,
                    Severity.WARNING,
                    FieldText.fault(
                                    "DATE_ORDER_DIFFERS",
                                    "is not in the order of the column and can only mean " + answer.day(),
                                    "Look whether that is right.")
                            .fault()));
        }
        return FieldText.of(answer.day());
    }

    private boolean isOtherwise(DayReader.Reading reading) {
        return column.order() == DateOrder.DMY && reading == DayReader.Reading.MONTH_FIRST
                || column.order() == DateOrder.MDY && reading == DayReader.Reading.DAY_FIRST;
    }

    private void take(StagedRow row, RosterLine line, FieldText text) {
        if (text.fault() != null) {
            row.findings.add(finding(line, Severity.ERROR, text.fault()));
        } else if (known.field() != null) {
            takeField(row, known.field(), text.value());
        } else if (known == KnownColumn.FULL_NAME) {
            takeName(row, line, text.value());
        } else if (known == KnownColumn.AGE) {
            row.birthYearByAge = text.value();
        } else {
            row.extras.put(known.code(), text.value());
            objection(row, text.value());
        }
    }

    /** A column of its own says more than its part of a full name, wherever it stands. */
    private static void takeField(StagedRow row, StaffField field, String value) {
        if (value != null) {
            row.set(field, value);
        }
    }

    private void takeName(StagedRow row, RosterLine line, String value) {
        if (value == null || row.get(StaffField.GIVEN_NAME) != null && row.get(StaffField.FAMILY_NAME) != null) {
            return;
        }
        FullName name = FullName.of(value);
        warn(row, line, names.parted(name, line.number()));
        fill(row, StaffField.GIVEN_NAME, name.given());
        fill(row, StaffField.FAMILY_NAME, name.family());
    }

    private void warn(StagedRow row, RosterLine line, FieldText.Fault fault) {
        if (fault != null) {
            row.findings.add(finding(line, Severity.WARNING, fault));
        }
    }

    private static void fill(StagedRow row, StaffField field, String value) {
        if (row.get(field) == null) {
            row.set(field, value);
        }
    }

    private void objection(StagedRow row, String value) {
        if (value == null) {
            return;
        }
        Optional<Refusal.Reason> reason = known.owner().objection(known.code(), value);
        reason.ifPresent(why -> row.findings.add(new Finding(
                row.number,
                column.place(),
                known.code(),
                value,
                why.code(),
                why.message(),
                why.advice(),
                Severity.ERROR)));
    }

    private Finding finding(RosterLine line, Severity severity, FieldText.Fault fault) {
        String value = CellText.shown(line.text(column.place()).strip(), 100);
        String place = RosterLine.cell(column.place(), line.number());
        return new Finding(
                line.number(),
                column.place(),
                known.code(),
                line.text(column.place()),
                fault.code(),
                column.heading() + " in " + place + ": '" + value + "' " + fault.words() + ".",
                fault.advice(),
                severity);
    }
}
