package hrsuite.mentoring.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Writes what happened beside what happened: same transaction, so the record has it if and only if it is true. */
@ApplicationScoped
class AuditTrail {

    private static final int DETAIL_LENGTH = 2000;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private SecurityContext security;

    void record(@Observes Audited event) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO mentoring.audit_entry (at, actor, action, subject, detail) VALUES (?, ?, ?, ?, ?)")) {
            insert.setObject(1, OffsetDateTime.now(ZoneOffset.UTC));
            insert.setString(2, actorOf(event));
            insert.setString(3, event.action());
            insert.setString(4, event.subject());
            insert.setString(5, shortened(event.detail()));
            insert.executeUpdate();
        }
    }

    private String actorOf(Audited event) {
        if (event.actor() != null) {
            return event.actor();
        }
        if (ActingFor.name() != null) {
            return ActingFor.name();
        }
        Principal caller = security.getCallerPrincipal();
        return caller == null ? "system" : caller.getName();
    }

    private static String shortened(String detail) {
        return detail.length() <= DETAIL_LENGTH ? detail : detail.substring(0, DETAIL_LENGTH);
    }
}
