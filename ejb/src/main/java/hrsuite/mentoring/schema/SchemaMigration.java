package hrsuite.mentoring.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings our schema to the version of this module before anything else uses it. */
@Singleton
@Startup
@DependsOn("RequiredSettings")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    private static final String SCHEMA = "mentoring";
    private static final Logger LOG = System.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    @Any
    private Instance<SchemaScripts> scripts;

    private final List<String> versions = new ArrayList<>();
    private String product;

    @PostConstruct
    void migrate() {
        String schema = createSchema();
        scripts.stream()
                .sorted(Comparator.comparingInt(SchemaScripts::order))
                .forEach(folder -> versions.add(run(folder, schema)));
    }

    /** Which version each folder of scripts has reached, as {@code db/core 5}; never empty once started. */
    public List<String> versions() {
        return List.copyOf(versions);
    }

    /** Created by hand, because Flyway would quote the name and H2 would then never find it. */
    private String createSchema() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + SCHEMA);
            product = connection.getMetaData().getDatabaseProductName();
            return connection.getMetaData().storesUpperCaseIdentifiers() ? SCHEMA.toUpperCase() : SCHEMA;
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database does not answer: " + e.getMessage()
                            + "\nIs the server's default data source configured as this installation needs it?",
                    e);
        }
    }

    private String run(SchemaScripts scripts, String schema) {
        Flyway flyway = Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .defaultSchema(schema)
                .createSchemas(false)
                .locations("classpath:" + scripts.folder())
                .table(scripts.historyTable())
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(FoldedIndexes.of(product))
                .load();
        flyway.migrate();
        MigrationInfo reached = flyway.info().current();
        if (reached == null
                || flyway.info().pending().length > 0
                || flyway.info().applied().length < 2) {
            throw new IllegalStateException("No migration was found in " + scripts.folder()
                    + ".\nIs the marker file flyway.location in the folder, and the folder in the archive?");
        }
        LOG.log(Level.INFO, "Schema {0} of {1} is at version {2}.", schema, scripts.folder(), reached.getVersion());
        return scripts.folder() + " " + reached.getVersion();
    }
}
