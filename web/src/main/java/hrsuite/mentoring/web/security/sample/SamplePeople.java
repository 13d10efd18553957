package hrsuite.mentoring.web.security.sample;

import hrsuite.mentoring.settings.Settings;
import hrsuite.mentoring.web.security.Roles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who exists in the sample setup: somebody for each role, and {@code hr-lead} with two. */
record SamplePeople(Map<String, Set<String>> roles, String password) {

    /** Without a configured password there is one for each run, so that none can be known beforehand. */
    private static final String PASSWORD_OF_THIS_RUN =
            UUID.randomUUID().toString().substring(0, 8);

    static SamplePeople of(Settings settings) {
        Map<String, Set<String>> people = new LinkedHashMap<>();
        for (String entry : settings.text("mentoring.sample.sign-in", usual()).split(";")) {
            String[] parts = entry.strip().split("=", 2);
            people.put(parts[0].strip(), Set.of(parts[parts.length - 1].strip().split("[+, ]+")));
        }
        return new SamplePeople(people, settings.text("mentoring.sample.password", PASSWORD_OF_THIS_RUN));
    }

    private static String usual() {
        return "hr-lead=hr-admin+succession;"
                + Roles.ALL.stream().map(role -> role + "=" + role).collect(Collectors.joining(";"));
    }

    List<String> names() {
        return List.copyOf(roles.keySet());
    }

    /** The roles of a person whose password is right. */
    Optional<Set<String>> signIn(String name, String given) {
        boolean right = given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
        return right ? Optional.ofNullable(roles.get(name)) : Optional.empty();
    }
}
