package hrsuite.mentoring.database;

import java.sql.SQLException;

/** The database did not do what it was told. */
public final class SqlFailure extends IllegalStateException {

    private static final long serialVersionUID = 1L;
    private static final String INTEGRITY_CLASS = "23";

    private final String state;

    SqlFailure(String sql, SQLException cause) {
        super("The database refused: " + sql + "\n" + cause.getMessage(), cause);
        state = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** Whether a key or a reference stood against it, and so what others hold or did at the same time. */
    public boolean isIntegrity() {
        return state.startsWith(INTEGRITY_CLASS);
    }
}
