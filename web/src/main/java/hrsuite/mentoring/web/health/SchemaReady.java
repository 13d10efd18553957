package hrsuite.mentoring.web.health;

import hrsuite.mentoring.schema.SchemaMigration;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Whether the schema has been brought to the version of this module. */
@Startup
@Readiness
@ApplicationScoped
public class SchemaReady implements HealthCheck {

    @EJB
    private SchemaMigration schema;

    @Override
    public HealthCheckResponse call() {
        try {
            List<String> versions = schema.versions();
            return HealthCheckResponse.named("schema")
                    .status(!versions.isEmpty())
                    .withData("versions", String.join(", ", versions))
                    .build();
        } catch (EJBException e) {
            return HealthCheckResponse.named("schema").down().build();
        }
    }
}
