package hrsuite.mentoring.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hrsuite.mentoring.schema.SchemaMigration;
import jakarta.ejb.EJB;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: every folder of migrations has run to its end. */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {

    @EJB
    private SchemaMigration schema;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.earWith(SchemaIT.class);
    }

    @Test
    void everyFolderOfMigrationsHasRun() {
        assertTrue(schema.versions().stream().anyMatch(version -> version.startsWith("db/core ")));
    }
}
