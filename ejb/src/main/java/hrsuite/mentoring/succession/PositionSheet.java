package hrsuite.mentoring.succession;

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
import java.util.Objects;
import java.util.Set;

/** Judges the positions of a workbook. */
final class PositionSheet {

    private static final String CODE = "positionNumber";
    private static final String TITLE = "title";
    private static final String UNIT = "unit";
    private static final String INCUMBENT = "incumbentNumber";
    private static final String KEY = "keyPosition";
    private static final String VACANT = "vacantFrom";
    private static final Target POSITION = new Target(
            "mentoring.workbook_position",
            List.of(
                    new Column("intake_id", Type.LONG_NUMBER),
                    new Column("code", Type.TEXT),
                    new Column("version_before", Type.NUMBER),
                    new Column("title", Type.TEXT),
                    new Column("unit", Type.TEXT),
                    new Column("incumbent_number", Type.TEXT),
                    new Column("key_position", Type.FLAG),
                    new Column("vacant_from", Type.DAY),
                    new Column("title_was", Type.TEXT),
                    new Column("unit_was", Type.TEXT),
                    new Column("incumbent_was", Type.TEXT),
                    new Column("key_was", Type.FLAG),
                    new Column("vacant_was", Type.DAY)));

    private final BookPiece piece;
    private final Set<String> seen = new HashSet<>();

    PositionSheet(BookPiece piece) {
        this.piece = piece;
    }

    void judge(List<TableRow> rows) {
        Map<String, PositionTable.Row> present = new HashMap<>();
        String[] codes = rows.stream()
                .map(row -> row.said(CODE))
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        new PositionTable(piece.sql())
                .list("po.code = ANY(?)", (Object) codes)
                .forEach(position -> present.put(position.code(), position));
        List<String[]> staged = new ArrayList<>();
        for (TableRow row : rows) {
            PositionTable.Row before = present.get(row.said(CODE));
            if (isJudged(row, before)) {
                judge(row, before, staged);
            }
        }
        if (!staged.isEmpty()) {
            piece.sql().load(POSITION, staged.iterator(), line -> line);
        }
    }

    private boolean isJudged(TableRow row, PositionTable.Row before) {
        String code = row.said(CODE);
        if (code == null) {
            piece.refuse(
                    row, CODE, null, "CODE_MISSING", "The position code is missing.", "Write it, or remove the row.");
        } else if (!seen.add(code)) {
            piece.refuse(
                    row,
                    CODE,
                    code,
                    "CODE_TWICE",
                    "The position " + code + " stands here a second time.",
                    "Keep one row for each position.");
        } else if (before != null && piece.isHidden(before.holder())) {
            piece.refuseOwn(row, CODE);
        } else {
            return !row.faulty();
        }
        return false;
    }

    private void judge(TableRow row, PositionTable.Row before, List<String[]> staged) {
        Findings findings = new Findings();
        findings.day(VACANT, BookRows.day(row.said(VACANT)));
        if (piece.refuse(row, findings)) {
            return;
        }
        Position was = before == null ? new Position(null, null, null, false, null) : Position.of(before);
        List<BookChange.Field> fields = new ArrayList<>();
        BookRows.differing(fields, row, TITLE, was.title());
        BookRows.differing(fields, row, UNIT, was.unit());
        BookRows.differing(fields, row, INCUMBENT, was.incumbent());
        if (!Objects.equals(row.saidOr(KEY, was.key()) == null ? "NO" : row.saidOr(KEY, was.key()), was.key())) {
            fields.add(new BookChange.Field(KEY, was.key(), row.said(KEY)));
        }
        BookRows.differing(fields, row, VACANT, BookRows.text(was.vacantFrom()));
        if (before == null && fields.isEmpty()) {
            fields.add(new BookChange.Field(CODE, null, row.said(CODE)));
        }
        if (fields.isEmpty()) {
            piece.unchanged();
            return;
        }
        BookAction action = before == null ? BookAction.ADD : BookAction.UPDATE;
        piece.change(BookChange.of("Positions", row, action, row.said(CODE), fields), false);
        staged.add(line(row, before == null ? 0 : before.version(), was, fields));
    }

    /** What is left as it was keeps its place: who holds a position by the staff list does so without being named. */
    private String[] line(TableRow row, int version, Position was, List<BookChange.Field> fields) {
        Map<String, String> said = new HashMap<>();
        fields.forEach(field -> said.put(field.field(), field.to()));
        return new String[] {
            String.valueOf(piece.intake()),
            row.said(CODE),
            String.valueOf(version),
            said.getOrDefault(TITLE, was.title()),
            said.getOrDefault(UNIT, was.unit()),
            said.containsKey(INCUMBENT) ? said.get(INCUMBENT) : explicit(row.said(CODE)),
            String.valueOf("YES".equals(said.getOrDefault(KEY, was.key()))),
            said.containsKey(VACANT) ? said.get(VACANT) : BookRows.text(was.vacantFrom()),
            was.title(),
            was.unit(),
            explicit(row.said(CODE)),
            String.valueOf("YES".equals(was.key())),
            BookRows.text(was.vacantFrom())
        };
    }

    private String explicit(String code) {
        return piece
                .sql()
                .list(
                        "SELECT incumbent_number FROM mentoring.succession_position WHERE code = ?",
                        row -> BookRows.text(row.getString(1)),
                        code)
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What a sheet may say of a position. */
    private record Position(String title, String unit, String incumbent, boolean isKey, LocalDate vacantFrom) {

        static Position of(PositionTable.Row row) {
            return new Position(row.title(), row.unit(), row.incumbent(), row.keyPosition(), row.vacantFrom());
        }

        String key() {
            return BookRows.mark(isKey);
        }
    }
}
