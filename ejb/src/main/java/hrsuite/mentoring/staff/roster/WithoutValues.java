package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.SqlFailure;

/** What was thrown, fit for a log: what readers and libraries say may quote a cell, where they stood does not. */
final class WithoutValues {

    private static final int CAUSES = 5;

    private WithoutValues() {}

    static Throwable of(Throwable thrown) {
        return of(thrown, CAUSES);
    }

    private static Throwable of(Throwable thrown, int causes) {
        Throwable cause = thrown.getCause();
        Throwable told = new IllegalStateException(
                said(thrown), cause == null || cause == thrown || causes == 0 ? null : of(cause, causes - 1));
        told.setStackTrace(thrown.getStackTrace());
        return told;
    }

    /** A failure of a statement never holds values. */
    private static String said(Throwable thrown) {
        String type = thrown.getClass().getName();
        if (thrown instanceof Refusal refusal) {
            return type + " " + refusal.reasons().get(0).code();
        }
        return thrown instanceof SqlFailure ? type + ": " + thrown.getMessage() : type;
    }
}
