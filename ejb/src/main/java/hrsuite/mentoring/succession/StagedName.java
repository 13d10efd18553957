package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.RowLoader.Column;
import hrsuite.mentoring.database.RowLoader.Target;
import hrsuite.mentoring.database.RowLoader.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A name on a plan as a workbook would leave it.
 *
 * @param before as it stands there now; null where it does not
 * @param gone whether it leaves the plan
 */
record StagedName(PlanSubject subject, PlannedSuccessor before, PlannedSuccessor after, boolean gone) {

    private static final Target SUCCESSOR = new Target(
            "mentoring.workbook_successor",
            List.of(
                    new Column("intake_id", Type.LONG_NUMBER),
                    new Column("plan_kind", Type.TEXT),
                    new Column("plan_key", Type.TEXT),
                    new Column("job", Type.TEXT),
                    new Column("successor_number", Type.TEXT),
                    new Column("was", Type.TEXT),
                    new Column("gone", Type.FLAG),
                    new Column("place", Type.NUMBER),
                    new Column("readiness", Type.TEXT),
                    new Column("emergency", Type.FLAG),
                    new Column("assessed_on", Type.DAY),
                    new Column("assessed_by", Type.TEXT),
                    new Column("valid_until", Type.DAY)));

    /** The same as {@link #was} says it, of a name {@code s} on a plan. */
    static final String STATE = "COALESCE(s.readiness, '') || '|' || CAST(s.place AS varchar(10)) || '|'"
            + " || CASE WHEN s.emergency = TRUE THEN 'YES' ELSE 'NO' END || '|' || CAST(s.assessed_on AS varchar(20))";

    static StagedName gone(PlanSubject subject, PlannedSuccessor present) {
        return new StagedName(subject, present, present, true);
    }

    static StagedName there(PlanSubject subject, PlannedSuccessor before, PlannedSuccessor after) {
        return new StagedName(subject, before, after, false);
    }

    static void load(BookPiece piece, List<StagedName> names) {
        if (!names.isEmpty()) {
            piece.sql().load(SUCCESSOR, names.iterator(), name -> name.values(piece.intake()));
        }
    }

    private String[] values(long intake) {
        return new String[] {
            String.valueOf(intake),
            subject.kind().name(),
            subject.lookup(),
            subject.kind() == PlanKind.JOB ? subject.name() : null,
            after.number(),
            was(),
            String.valueOf(gone),
            String.valueOf(after.place()),
            BookRows.text(after.readiness()),
            String.valueOf(after.emergency()),
            BookRows.text(after.assessedOn()),
            after.assessedBy(),
            BookRows.text(after.validUntil())
        };
    }

    private String was() {
        return before == null
                ? null
                : (before.readiness() == null ? "" : before.readiness()) + "|" + before.place() + "|"
                        + BookRows.mark(before.emergency()) + "|" + before.assessedOn();
    }

    /** The fields in which a name differs from what it was; all of them where it was not there. */
    static List<BookChange.Field> differing(PlannedSuccessor before, PlannedSuccessor after) {
        List<BookChange.Field> fields = new ArrayList<>();
        differing(fields, "readiness", before == null ? null : before.readiness(), after.readiness());
        differing(fields, "rank", before == null ? null : before.place(), after.place());
        differing(
                fields,
                "emergency",
                before == null ? null : BookRows.mark(before.emergency()),
                BookRows.mark(after.emergency()));
        if (before != null) {
            differing(fields, BookTables.ASSESSED_ON, before.assessedOn(), after.assessedOn());
            differing(fields, BookTables.ASSESSED_BY, before.assessedBy(), after.assessedBy());
            differing(fields, BookTables.VALID_UNTIL, before.validUntil(), after.validUntil());
        }
        return fields;
    }

    private static void differing(List<BookChange.Field> fields, String field, Object was, Object said) {
        if (!Objects.equals(was, said)) {
            fields.add(new BookChange.Field(field, BookRows.text(was), BookRows.text(said)));
        }
    }
}
