package hrsuite.mentoring.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** How far the sample company is; read from the database, so that a restart knows. */
enum SampleProgress {
    /** Nobody is there, and nothing has been uploaded. */
    EMPTY,
    /** The roster is on its way. */
    READING,
    /** The people are there, the program is not. */
    READ,
    /** The roster needs a person's eye. */
    STUCK,
    /** There is nothing to do: all is there, or the database is somebody's own. */
    READY;

    static final String UPLOADER = "sample";

    private static final Set<String> ON_ITS_WAY = Set.of("RECEIVED", "READING", "APPLYING");
    private static final String STATE = "SELECT MAX(state), (SELECT COUNT(*) FROM mentoring.program),"
            + " (SELECT COUNT(*) FROM mentoring.person), (SELECT COUNT(*) FROM mentoring.roster_intake)"
            + " FROM mentoring.roster_intake WHERE received_by = ?";

    static SampleProgress of(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(STATE)) {
            query.setString(1, UPLOADER);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return of(row.getString(1), row.getLong(2) > 0, row.getLong(3) + row.getLong(4) > 0);
            }
        }
    }

    private static SampleProgress of(String intake, boolean hasProgram, boolean inUse) {
        if (intake == null) {
            return inUse || hasProgram ? READY : EMPTY;
        }
        if (ON_ITS_WAY.contains(intake)) {
            return READING;
        }
        if (hasProgram) {
            return READY;
        }
        return "APPLIED".equals(intake) ? READ : STUCK;
    }

    static long people(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT COUNT(*) FROM mentoring.person");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
