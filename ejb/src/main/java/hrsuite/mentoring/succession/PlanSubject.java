package hrsuite.mentoring.succession;

import hrsuite.mentoring.staff.roster.TableRow;
import java.util.Locale;

/**
 * What a plan is about, as a workbook says it.
 *
 * @param name employee number, code of a position, or job as it was written
 */
record PlanSubject(PlanKind kind, String name) {

    private static final String PLAN = "plan";
    private static final String SUBJECT = "subjectNumber";
    private static final String INCUMBENT = "incumbentNumber";
    private static final String POSITION = "positionNumber";
    private static final String JOB = "job";
    private static final int JOB_LENGTH = 200;

    /** Of a row; null where it does not say, which is noted. */
    static PlanSubject of(BookPiece piece, TableRow row) {
        PlanKind kind = kind(row);
        String name = kind == null ? null : name(row, kind);
        if (name == null) {
            piece.refuse(
                    row,
                    row.has(SUBJECT) ? SUBJECT : null,
                    null,
                    "PLAN_NOT_CLEAR",
                    "It is not said whose place, which job or which position this is about.",
                    "Write INCUMBENT, JOB or POSITION under Plan, and the employee number, job or code under Of.");
            return null;
        }
        return new PlanSubject(kind, name);
    }

    private static PlanKind kind(TableRow row) {
        if (row.said(PLAN) != null) {
            return PlanKind.valueOf(row.said(PLAN));
        }
        if (row.said(POSITION) != null) {
            return PlanKind.POSITION;
        }
        if (row.said(INCUMBENT) != null) {
            return PlanKind.INCUMBENT;
        }
        return row.said(JOB) != null ? PlanKind.JOB : null;
    }

    private static String name(TableRow row, PlanKind kind) {
        if (row.said(SUBJECT) != null) {
            return row.said(SUBJECT);
        }
        return switch (kind) {
            case POSITION -> row.said(POSITION);
            case INCUMBENT -> row.said(INCUMBENT);
            case JOB -> row.said(JOB);
        };
    }

    /** Where a name is transferred to, a plan of the same kind; null where that is not said, which is noted. */
    static PlanSubject target(BookPiece piece, TableRow row, PlanSubject from, String name) {
        if (name == null || name.length() > JOB_LENGTH || new PlanSubject(from.kind(), name).equals(from)) {
            piece.refuse(
                    row,
                    "transferToNumber",
                    name,
                    "TARGET_NOT_CLEAR",
                    "It is not said to which other plan the name goes.",
                    "Write its employee number, job or position code under Transfer to.");
            return null;
        }
        return new PlanSubject(from.kind(), name);
    }

    /** How plans are found: jobs in any case. */
    String lookup() {
        return kind == PlanKind.JOB ? name.toLowerCase(Locale.ROOT) : name;
    }

    String key() {
        return kind + "/" + lookup();
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
