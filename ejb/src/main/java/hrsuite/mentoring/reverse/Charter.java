package hrsuite.mentoring.reverse;

import hrsuite.mentoring.program.ProgramOpened;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Writes down, with each reverse program, what its people can rely on. */
@ApplicationScoped
class Charter {

    private static final String TEXT = "charter.txt";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    void write(@Observes ProgramOpened opened) {
        if (!opened.program().kind().equals(ReverseKind.CODE)) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO mentoring.reverse_charter (program_id, text, created_at) VALUES (?, ?, ?)")) {
            insert.setLong(1, Long.parseLong(opened.program().id()));
            insert.setString(2, text());
            insert.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The charter of program " + opened.program().id() + " cannot be kept.", e);
        }
    }

    private static String text() {
        try (InputStream file = Charter.class.getResourceAsStream(TEXT)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The data file " + TEXT + " cannot be read.", e);
        }
    }
}
