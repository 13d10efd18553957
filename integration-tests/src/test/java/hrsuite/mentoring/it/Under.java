package hrsuite.mentoring.it;

import java.nio.file.Path;

/** What is under test, as the build says. */
final class Under {

    private Under() {}

    static Path ear() {
        return path("ear.file");
    }

    static Path serverConfiguration() {
        return path("server.configuration");
    }

    static Path wlp() {
        return path("wlp.home");
    }

    static Path keycloak() {
        return path("keycloak.home");
    }

    /** Where a test run may leave things. */
    static Path directory() {
        return path("it.directory");
    }

    static int port(String name) {
        return Integer.parseInt(setting("it." + name + ".port"));
    }

    static boolean onPostgreSql() {
        return "postgresql".equals(System.getProperty("it.database"));
    }

    private static Path path(String name) {
        return Path.of(setting(name)).normalize();
    }

    private static String setting(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The system property " + name + " is missing.\nRun the tests by Maven.");
        }
        return value;
    }
}
