package hrsuite.mentoring.audit;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the record; nobody changes it. */
@Stateless
@DenyAll
public class AuditService {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    /**
     * The record, oldest first.
     *
     * @param action only this action; null for all
     */
    @RolesAllowed("auditor")
    public Page<AuditEntry> entries(String action, PageRequest page) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT id, at, actor, action, subject, detail"
                        + " FROM mentoring.audit_entry WHERE id > ? AND (? = '' OR action = ?) ORDER BY id"
                        + " FETCH FIRST ? ROWS ONLY")) {
            query.setLong(1, page.afterKey());
            query.setString(2, action == null ? "" : action);
            query.setString(3, action == null ? "" : action);
            query.setInt(4, page.limit() + 1);
            return Page.of(read(query), page, AuditEntry::id);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit record cannot be read.", e);
        }
    }

    private static List<AuditEntry> read(PreparedStatement query) throws SQLException {
        List<AuditEntry> entries = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                entries.add(new AuditEntry(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
            }
        }
        return entries;
    }
}
