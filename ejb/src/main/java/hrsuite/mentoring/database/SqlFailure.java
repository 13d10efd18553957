package hrsuite.mentoring.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;

/** The database did not do what it was told. */
public final class SqlFailure extends IllegalStateException {

    private static final long serialVersionUID = 1L;
    private static final String INTEGRITY_CLASS = "23";
    private static final int CAUSES = 20;

    /**
     * PostgreSQL's disk full, out of memory, more on disk for sorting than is allowed, and anything else it has not enough
     * of but connections; H2's no disk space left and out of memory.
     */
    private static final Set<String> NO_ROOM = Set.of("53000", "53100", "53200", "53400", "90100", "90108");

    /** Where an embedded database begins to show the row. */
    private static final Pattern VALUES = Pattern.compile("( (VALUES )?\\( /\\*|\": \"').*");

    private final String state;

    SqlFailure(String sql, SQLException cause) {
        super("The database refused: " + sql + "\n" + said(cause), withoutValues(cause));
        state = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** What the database itself says, in its first line: in the others, and in what drivers put around it, stand values. */
    private static String said(SQLException cause) {
        SQLException innermost = cause;
        while (innermost.getNextException() != null && innermost.getNextException() != innermost) {
            innermost = innermost.getNextException();
        }
        String first =
                String.valueOf(innermost.getMessage()).lines().findFirst().orElse("");
        return VALUES.matcher(first).replaceFirst("");
    }

    private static SQLException withoutValues(SQLException cause) {
        SQLException told = new SQLException(said(cause), cause.getSQLState(), cause.getErrorCode());
        told.setStackTrace(cause.getStackTrace());
        return told;
    }

    /** Whether a key or a reference stood against it, and so what others hold or did at the same time. */
    public boolean isIntegrity() {
        return state.startsWith(INTEGRITY_CLASS);
    }

    /** Whether the database has no room left, on its disk or in its memory. */
    public boolean hasNoRoom() {
        return NO_ROOM.contains(state);
    }

    /** Whether what was thrown comes from such a failure. */
    public static boolean hasNoRoom(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; i < CAUSES && cause != null; i++) {
            if (cause instanceof SqlFailure failure) {
                return failure.hasNoRoom();
            }
            cause = cause.getCause();
        }
        return false;
    }
}
