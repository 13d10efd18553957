package hrsuite.mentoring.succession;

import static hrsuite.mentoring.succession.BookTables.ASSESSED_BY;
import static hrsuite.mentoring.succession.BookTables.ASSESSED_ON;
import static hrsuite.mentoring.succession.BookTables.NUMBER;
import static hrsuite.mentoring.succession.BookTables.VALID_UNTIL;

import hrsuite.mentoring.database.RowLoader.Column;
import hrsuite.mentoring.database.RowLoader.Target;
import hrsuite.mentoring.database.RowLoader.Type;
import hrsuite.mentoring.staff.roster.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges the profiles of a workbook. A blank cell takes the value away; a value that stays keeps its judgment. */
final class ProfileSheet {

    private static final Target VALUE = new Target(
            "mentoring.workbook_value",
            List.of(
                    new Column("intake_id", Type.LONG_NUMBER),
                    new Column("person_id", Type.LONG_NUMBER),
                    new Column("field", Type.TEXT),
                    new Column("was", Type.TEXT),
                    new Column("said", Type.TEXT),
                    new Column("assessed_on", Type.DAY),
                    new Column("assessed_by", Type.TEXT),
                    new Column("valid_until", Type.DAY)));

    private record Person(long id, String number) {}

    private final BookPiece piece;
    private final Profiles profiles;
    private final Set<String> seen = new HashSet<>();

    ProfileSheet(BookPiece piece, Profiles profiles) {
        this.piece = piece;
        this.profiles = profiles;
    }

    void judge(List<TableRow> rows) {
        Map<String, Long> people = people(rows);
        Map<Long, Map<ProfileField, ProfileValue>> values = profiles.values(List.copyOf(people.values()));
        List<String[]> staged = new ArrayList<>();
        for (TableRow row : rows) {
            if (isJudged(row, people.get(row.said(NUMBER)))) {
                long person = people.get(row.said(NUMBER));
                judge(row, person, values.getOrDefault(person, Map.of()), staged);
            }
        }
        if (!staged.isEmpty()) {
            piece.sql().load(VALUE, staged.iterator(), line -> line);
        }
    }

    private Map<String, Long> people(List<TableRow> rows) {
        String[] numbers = rows.stream()
                .map(row -> row.said(NUMBER))
                .filter(number -> number != null)
                .toArray(String[]::new);
        Map<String, Long> people = new HashMap<>();
        piece.sql()
                .list(
                        "SELECT id, employee_number FROM mentoring.person WHERE employee_number = ANY(?)",
                        row -> new Person(row.getLong(1), row.getString(2)),
                        (Object) numbers)
                .forEach(person -> people.put(person.number(), person.id()));
        return people;
    }

    private boolean isJudged(TableRow row, Long person) {
        String number = row.said(NUMBER);
        if (number == null) {
            piece.refuse(
                    row,
                    NUMBER,
                    null,
                    "NUMBER_MISSING",
                    "The employee number is missing.",
                    "Write it, or remove the row.");
        } else if (!seen.add(number)) {
            piece.refuse(
                    row,
                    NUMBER,
                    number,
                    "NUMBER_TWICE",
                    "The employee number " + number + " stands here a second time.",
                    "Keep one row for each person.");
        } else if (person == null) {
            piece.refuse(
                    row,
                    NUMBER,
                    number,
                    "PERSON_UNKNOWN",
                    "Nobody has the employee number " + number + ".",
                    "Look whether leading zeros were lost, or take the person into the staff list first.");
        } else if (piece.isHidden(person)) {
            piece.refuseOwn(row, NUMBER);
        } else {
            return !row.faulty();
        }
        return false;
    }

    private void judge(TableRow row, long person, Map<ProfileField, ProfileValue> present, List<String[]> staged) {
        Judgment judgment = new Judgment(row, present);
        if (piece.refuse(row, judgment.findings())) {
            return;
        }
        List<BookChange.Field> fields = new ArrayList<>();
        boolean removes = false;
        for (ProfileField field : ProfileField.values()) {
            ProfileValue before = present.get(field);
            String was = before == null ? null : before.said();
            String said = row.saidOr(field.code(), was);
            boolean same = said == null ? was == null : said.equals(was);
            if (!same || said != null && judgment.isSaid()) {
                staged.add(judgment.line(person, field, was, said));
            }
            if (!same) {
                fields.add(new BookChange.Field(field.code(), was, said));
                removes = removes || said == null;
            }
        }
        if (!present.isEmpty() || !fields.isEmpty()) {
            fields.addAll(judgment.fields());
        }
        if (fields.isEmpty()) {
            piece.unchanged();
        } else {
            BookAction action = present.isEmpty() ? BookAction.ADD : BookAction.UPDATE;
            piece.change(BookChange.of("Profiles", row, action, row.said(NUMBER), fields), removes);
        }
    }

    /** Who judged and when, as the row says it for all its values. */
    private final class Judgment {

        private final TableRow row;
        private final Assessment shared;
        private final boolean said;

        Judgment(TableRow row, Map<ProfileField, ProfileValue> present) {
            this.row = row;
            shared = BookRows.shared(
                    present.values().stream().map(ProfileValue::assessment).toList());
            said = !row.says(ASSESSED_ON, BookRows.text(shared.assessedOn()))
                    || !row.says(ASSESSED_BY, shared.assessedBy())
                    || !row.says(VALID_UNTIL, BookRows.text(shared.validUntil()));
        }

        /** Whether somebody judged anew, and not only values differ. */
        boolean isSaid() {
            return said
                    && (row.said(ASSESSED_ON) != null
                            || row.said(ASSESSED_BY) != null
                            || row.said(VALID_UNTIL) != null
                            || shared.validUntil() != null);
        }

        Findings findings() {
            Findings findings = new Findings();
            if (isSaid()) {
                findings.assessment(
                        "", BookRows.day(row.said(ASSESSED_ON)), BookRows.day(row.said(VALID_UNTIL)), piece.today());
            }
            String months = row.said(ProfileField.MONTHS_REMAINING.code());
            if (months != null) {
                findings.code(ProfileField.MONTHS_REMAINING, months);
            }
            return findings;
        }

        String[] line(long person, ProfileField field, String was, String to) {
            LocalDate on = isSaid() ? BookRows.day(row.said(ASSESSED_ON)) : null;
            String by = isSaid() ? row.said(ASSESSED_BY) : null;
            return new String[] {
                String.valueOf(piece.intake()),
                String.valueOf(person),
                field.code(),
                was,
                to,
                String.valueOf(on == null ? piece.today() : on),
                by == null ? piece.by() : by,
                isSaid() ? row.said(VALID_UNTIL) : null
            };
        }

        List<BookChange.Field> fields() {
            List<BookChange.Field> fields = new ArrayList<>();
            if (isSaid()) {
                BookRows.differing(fields, row, ASSESSED_ON, BookRows.text(shared.assessedOn()));
                BookRows.differing(fields, row, ASSESSED_BY, shared.assessedBy());
                BookRows.differing(fields, row, VALID_UNTIL, BookRows.text(shared.validUntil()));
            }
            return fields;
        }
    }
}
