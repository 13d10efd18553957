package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** What other features may ask about an applied intake, in the caller's transaction. */
@ApplicationScoped
public class RosterDirectory {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private IntakeDesk desk;

    @Inject
    private IntakeView view;

    @Inject
    private IntakeJobs jobs;

    protected RosterDirectory() {}

    /** For whoever has no container around. */
    public RosterDirectory(DataSource database) {
        this.database = database;
    }

    /**
     * Takes in a file that no person uploads, as {@link RosterService#receive} takes one of a person. Called
     * outside of a transaction.
     *
     * @param uploader the name under which it is on record
     * @param roles what the uploader may read of further columns
     * @throws Refusal as there
     */
    public IntakeDetail receive(RosterUpload upload, InputStream content, String uploader, Set<String> roles) {
        try (StoredFile file = StoredFile.receive(content, RosterSettings.maxBytes())) {
            long id = desk.receive(upload, file, roles, uploader);
            jobs.startWaiting();
            return view.detail(id);
        }
    }

    /** Ids of the people who became leavers by an applied intake, whether missing or marked in the file, in id order. */
    public List<Long> leaversOf(String intakeId) {
        String sql = "SELECT b.person_id FROM mentoring.roster_before b"
                + " JOIN mentoring.person p ON p.id = b.person_id"
                + " WHERE b.intake_id = ? AND b.status <> 'LEAVER' AND p.status = 'LEAVER' ORDER BY b.person_id";
        List<Long> leavers = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, Long.parseLong(intakeId));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    leavers.add(rows.getLong(1));
                }
            }
            return leavers;
        } catch (SQLException e) {
            throw new IllegalStateException("The leavers of intake " + intakeId + " cannot be read.", e);
        }
    }
}
