package hrsuite.mentoring.succession;

import static hrsuite.mentoring.succession.BookTables.ACTION;
import static hrsuite.mentoring.succession.BookTables.NUMBER;

import hrsuite.mentoring.database.RowLoader.Column;
import hrsuite.mentoring.database.RowLoader.Target;
import hrsuite.mentoring.database.RowLoader.Type;
import hrsuite.mentoring.staff.roster.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges the flags of a workbook: declared ones are said, changed and cleared; derived ones can only be acknowledged. */
final class FlagSheet {

    private static final String ID = "id";
    private static final String CODE = "code";
    private static final String NOTE = "note";
    private static final String ENDS_ON = "endsOn";
    private static final String COUNTERPART = "counterpartNumber";
    private static final String ACKNOWLEDGED = "acknowledged";
    private static final String FLAGS = "Flags";
    private static final Target FLAG = new Target(
            "mentoring.workbook_flag",
            List.of(
                    new Column("intake_id", Type.LONG_NUMBER),
                    new Column("action", Type.TEXT),
                    new Column("flag_id", Type.LONG_NUMBER),
                    new Column("version_before", Type.NUMBER),
                    new Column("person_id", Type.LONG_NUMBER),
                    new Column("code", Type.TEXT),
                    new Column("note", Type.TEXT),
                    new Column("ends_on", Type.DAY),
                    new Column("counterpart_number", Type.TEXT),
                    new Column("code_was", Type.TEXT),
                    new Column("note_was", Type.TEXT),
                    new Column("ends_was", Type.DAY),
                    new Column("counterpart_was", Type.TEXT)));

    private final BookPiece piece;
    private final RiskFlags flags;
    private final Map<String, RiskFlag> byId = new HashMap<>();
    private final Map<String, RiskFlag> bySaying = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private Map<String, Long> people;
    private List<String[]> staged;

    FlagSheet(BookPiece piece, RiskFlags flags) {
        this.piece = piece;
        this.flags = flags;
    }

    void judge(List<TableRow> rows) {
        if (byId.isEmpty()) {
            for (RiskFlag flag :
                    flags.all(new FlagFilter(null, null, null, null, null), piece.today(), piece.hidden())) {
                byId.put(flag.id(), flag);
                if (flag.origin() == RiskFlag.Origin.DECLARED) {
                    bySaying.put(flag.employeeNumber() + "/" + flag.code(), flag);
                }
            }
        }
        people = new HashMap<>();
        String[] numbers = rows.stream()
                .flatMap(row -> Stream.of(row.said(NUMBER), row.said(COUNTERPART)))
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        piece.sql()
                .each(
                        "SELECT id, employee_number FROM mentoring.person WHERE employee_number = ANY(?)",
                        row -> people.put(row.getString(2), row.getLong(1)),
                        (Object) numbers);
        staged = new ArrayList<>();
        rows.stream().filter(row -> !row.faulty()).forEach(this::judge);
        if (!staged.isEmpty()) {
            piece.sql().load(FLAG, staged.iterator(), line -> line);
        }
    }

    private void judge(TableRow row) {
        Optional<RiskFlag> known = known(row);
        if (row.said(ID) != null && known.isEmpty()) {
            gone(row);
        } else if (known.isPresent() && !seen.add(known.get().id())) {
            piece.refuse(
                    row,
                    row.has(ID) ? ID : CODE,
                    known.get().id(),
                    "FLAG_TWICE",
                    "The flag " + known.get().id() + " stands here a second time.",
                    "Keep one row for each flag.");
        } else if (known.isEmpty()) {
            declare(row);
        } else if (known.get().origin() == RiskFlag.Origin.DERIVED) {
            acknowledge(row, known.get());
        } else if (row.said(ACTION) != null) {
            stage(row, "CLEAR", known.get(), BookAction.DELETE);
        } else {
            update(row, known.get());
        }
    }

    private Optional<RiskFlag> known(TableRow row) {
        return Optional.ofNullable(
                row.said(ID) != null ? byId.get(row.said(ID)) : bySaying.get(row.said(NUMBER) + "/" + row.said(CODE)));
    }

    private void gone(TableRow row) {
        String id = row.said(ID);
        if (FlagLife.number(id) > 0) {
            piece.warn(
                    row,
                    ID,
                    id,
                    "FLAG_IS_OVER",
                    "The derived flag " + id + " is no longer in force; the row is left aside.",
                    "Ask for the flags of today.");
        } else {
            piece.refuse(
                    row,
                    ID,
                    id,
                    "FLAG_UNKNOWN",
                    "There is no declared flag " + id + " in force.",
                    "Empty the id to declare a new flag, or remove the row.");
        }
    }

    private void acknowledge(TableRow row, RiskFlag flag) {
        String column = edited(row, flag);
        if (column != null) {
            piece.refuse(
                    row,
                    column,
                    row.said(column),
                    "FLAG_IS_DERIVED",
                    "The flag " + flag.id() + " follows from the data and is read only.",
                    "Correct the profile, position or plan that it speaks of, or write why it is accepted under"
                            + " Acknowledged because.");
            return;
        }
        String before = flag.acknowledged() == null ? null : flag.acknowledged().why();
        if (row.says(ACKNOWLEDGED, before) || row.said(ACKNOWLEDGED) == null) {
            piece.unchanged();
            return;
        }
        staged.add(line("ACKNOWLEDGE", row, flag, row.said(ACKNOWLEDGED)));
        piece.change(
                BookChange.of(
                        FLAGS,
                        row,
                        BookChange.ACKNOWLEDGE,
                        subject(flag),
                        List.of(new BookChange.Field(ACKNOWLEDGED, before, row.said(ACKNOWLEDGED)))),
                false);
    }

    /** The first column that says something else than a derived flag does. */
    private static String edited(TableRow row, RiskFlag flag) {
        if (row.said(ACTION) != null) {
            return ACTION;
        }
        Map<String, String> fixed = new HashMap<>();
        fixed.put(CODE, flag.code());
        fixed.put(NUMBER, flag.employeeNumber());
        fixed.put(NOTE, flag.reason());
        fixed.put(ENDS_ON, null);
        fixed.put(COUNTERPART, null);
        return Stream.of(CODE, NUMBER, NOTE, ENDS_ON, COUNTERPART)
                .filter(column -> !row.says(column, fixed.get(column)))
                .findFirst()
                .orElse(null);
    }

    private void declare(TableRow row) {
        String number = row.said(NUMBER);
        if (number == null || row.said(CODE) == null) {
            String missing = number == null ? NUMBER : CODE;
            piece.refuse(
                    row,
                    missing,
                    null,
                    "VALUE_MISSING",
                    "The " + missing + " is missing.",
                    "Write it, or remove the row.");
        } else if (!people.containsKey(number)) {
            refuseUnknown(row, NUMBER);
        } else if (piece.isHidden(people.get(number))) {
            piece.refuseOwn(row, NUMBER);
        } else if (row.said(ACTION) != null) {
            piece.refuse(
                    row,
                    ACTION,
                    row.said(ACTION),
                    "FLAG_UNKNOWN",
                    "There is no declared flag " + row.said(CODE) + " of " + number + " to be cleared.",
                    "Remove the row.");
        } else if (isSound(row, null) && seen.add(number + "/" + row.said(CODE))) {
            stage(row, "DECLARE", null, BookAction.ADD);
        }
    }

    private void update(TableRow row, RiskFlag flag) {
        if (!row.says(NUMBER, flag.employeeNumber())) {
            piece.refuse(
                    row,
                    NUMBER,
                    row.said(NUMBER),
                    "FLAG_OF_ANOTHER",
                    "The flag " + flag.id() + " is about " + flag.employeeNumber() + ".",
                    "Clear it with DELETE, and declare another one in a row without id.");
        } else if (isSound(row, flag)) {
            stage(row, "UPDATE", flag, BookAction.UPDATE);
        }
    }

    private boolean isSound(TableRow row, RiskFlag flag) {
        String counterpart = row.said(COUNTERPART);
        if (counterpart != null && !people.containsKey(counterpart)) {
            refuseUnknown(row, COUNTERPART);
            return false;
        }
        Findings findings = new Findings();
        if (flag == null || !row.says(ENDS_ON, BookRows.text(flag.endsOn()))) {
            DeclaredFlags.lastDay(findings, BookRows.day(row.said(ENDS_ON)), piece.today());
        }
        findings.required(CODE, row.said(CODE), 100);
        return !piece.refuse(row, findings);
    }

    private void refuseUnknown(TableRow row, String column) {
        piece.refuse(
                row,
                column,
                row.said(column),
                "PERSON_UNKNOWN",
                "Nobody has the employee number " + row.said(column) + ".",
                "Look whether leading zeros were lost, or take the person into the staff list first.");
    }

    private void stage(TableRow row, String action, RiskFlag flag, BookAction shown) {
        List<BookChange.Field> fields = new ArrayList<>();
        if (shown == BookAction.DELETE) {
            fields.add(new BookChange.Field(CODE, flag.code(), null));
        } else {
            BookRows.differing(fields, row, CODE, flag == null ? null : flag.code());
            BookRows.differing(fields, row, NOTE, flag == null ? null : flag.reason());
            BookRows.differing(fields, row, ENDS_ON, flag == null ? null : BookRows.text(flag.endsOn()));
            BookRows.differing(fields, row, COUNTERPART, flag == null ? null : flag.counterpart());
        }
        if (fields.isEmpty()) {
            piece.unchanged();
            return;
        }
        staged.add(line(action, row, flag, null));
        String subject = flag == null ? row.said(CODE) + " · " + row.said(NUMBER) : subject(flag);
        piece.change(BookChange.of(FLAGS, row, shown, subject, fields), shown == BookAction.DELETE);
    }

    private static String subject(RiskFlag flag) {
        return flag.id() + (flag.employeeNumber() == null ? "" : " · " + flag.employeeNumber());
    }

    private String[] line(String action, TableRow row, RiskFlag flag, String why) {
        boolean cleared = action.equals("CLEAR");
        String note = cleared ? flag.reason() : row.saidOr(NOTE, flag == null ? null : flag.reason());
        boolean derived = flag != null && flag.origin() == RiskFlag.Origin.DERIVED;
        return new String[] {
            String.valueOf(piece.intake()),
            action,
            flag == null ? null : String.valueOf(derived ? FlagLife.number(flag.id()) : Long.parseLong(flag.id())),
            flag == null ? null : String.valueOf(flag.version()),
            String.valueOf(people.getOrDefault(row.said(NUMBER), 0L)),
            cleared || derived ? flag.code() : row.said(CODE),
            why != null ? why : note == null ? "" : note,
            derived ? null : row.saidOr(ENDS_ON, flag == null ? null : BookRows.text(flag.endsOn())),
            derived ? null : row.saidOr(COUNTERPART, flag == null ? null : flag.counterpart()),
            flag == null ? null : flag.code(),
            flag == null ? null : flag.reason(),
            flag == null ? null : BookRows.text(flag.endsOn()),
            flag == null ? null : flag.counterpart()
        };
    }
}
