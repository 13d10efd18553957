package hrsuite.mentoring.it;

import java.io.File;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real EAR, as the build made it, ready to be deployed by a test. */
final class Deployments {

    private static final String EJB = "mentoring-ejb.jar";

    private Deployments() {}

    /** As corporate IT deploys it. */
    static EnterpriseArchive ear() {
        return ShrinkWrap.create(ZipImporter.class, "reverse-mentoring.ear")
                .importFrom(Under.ear().toFile())
                .as(EnterpriseArchive.class);
    }

    /** With a test inside, in a module of its own beside the real ones, and what the test works with. */
    static EnterpriseArchive earWith(Class<?>... tests) {
        WebArchive module = ShrinkWrap.create(WebArchive.class, "under-test.war")
                .addClasses(tests)
                .addClasses(SignedIn.class, SignInOfTests.class, InnerJourney.class)
                .addAsLibrary(libraryOf(Assertions.class))
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
        EnterpriseArchive ear = ear();
        ear.delete("META-INF/application.xml");
        ear.setApplicationXML(new StringAsset(APPLICATION));
        ear.addAsModule(Testable.archiveToTest(module));
        return ear;
    }

    /** The same with one more bean among those of the business. */
    static EnterpriseArchive earWithBean(Class<?> bean, Class<?>... tests) {
        return business(earWith(tests), jar -> jar.addClass(bean));
    }

    /** The same without the extension: classes, scripts and all. */
    static EnterpriseArchive coreAlone(Class<?>... tests) {
        return business(
                earWith(tests),
                jar -> jar.getContent(Deployments::ofTheExtension).keySet().forEach(jar::delete));
    }

    private static EnterpriseArchive business(EnterpriseArchive ear, Consumer<JavaArchive> change) {
        JavaArchive jar = ear.getAsType(JavaArchive.class, EJB);
        change.accept(jar);
        ear.delete(EJB);
        return ear.addAsModule(jar);
    }

    private static File libraryOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static boolean ofTheExtension(ArchivePath path) {
        return path.get().startsWith("/hrsuite/mentoring/reverse") || path.get().startsWith("/db/reverse");
    }

    private static final String BEANS =
            """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;

    private static final String APPLICATION =
            """
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
                <application-name>reverse-mentoring</application-name>
                <initialize-in-order>true</initialize-in-order>
                <module><ejb>mentoring-ejb.jar</ejb></module>
                <module><web><web-uri>mentoring-web.war</web-uri><context-root>/mentoring</context-root></web></module>
                <module><web><web-uri>under-test.war</web-uri><context-root>/under-test</context-root></web></module>
                <library-directory>lib</library-directory>
            </application>
            """;
}
