package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same EAR on whatever server the build names: sign in by token, upload, round, export. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SmokeIT {

    @Deployment(testable = false)
    static EnterpriseArchive deployment() {
        return Deployments.ear();
    }

    private static Api as(String role) {
        Path sample = Under.directory().resolve("sample");
        return new Api(
                URI.create(System.getProperty("it.container.base")),
                SampleTokens.in(sample).of(role));
    }

    @Test
    void refusesACallerWithoutAToken() {
        Api nobody = new Api(URI.create(System.getProperty("it.container.base")), null);
        assertThat(nobody.get("/programs").status()).isEqualTo(401);
    }

    @Test
    void letsATokenIn() {
        assertThat(as("hr-admin").get("/programs").status()).isEqualTo(200);
    }
}
