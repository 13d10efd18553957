package hrsuite.mentoring.database;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** The database did not do what it was told. */
public final class SqlFailure extends IllegalStateException {

    private static final long serialVersionUID = 1L;
    private static final String INTEGRITY_CLASS = "23";
    private static final String DISK_FULL = "53100";

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

    /** Whether the database has no room left on its disk. */
    public boolean isDiskFull() {
        return state.equals(DISK_FULL);
    }
}
