package hrsuite.mentoring.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody invented, in each of the forms in which the ways that are compared take people in. */
record Newcomer(String number) {

    static final String COLUMNS =
            "employee_number, user_name, given_name, family_name, email, department, job_title, hire_date, status";

    /** A row of our people, made for nothing but to be inserted. */
    static final String INSERT = "INSERT INTO bare.person (" + COLUMNS
            + ", source, field_sources, version, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE',"
            + " 'bare', '', 1, ?, ?)";

    /** Looked for once: it costs more than what it makes. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String URN = "urn:ietf:params:scim:";
    private static final String CORE = URN + "schemas:core:2.0:User";
    private static final String ENTERPRISE = URN + "schemas:extension:enterprise:2.0:User";
    private static final String STAFF = "urn:reversementoring:params:scim:schemas:extension:staff:2.0:User";
    private static final String HIRED = "2020-02-03";

    String userName() {
        return number + "@example.com";
    }

    private String given() {
        return "Given" + number;
    }

    private String family() {
        return "Family" + number;
    }

    private String department() {
        return "Department " + Math.floorMod(number.hashCode(), 50);
    }

    private String title() {
        return "Job " + Math.floorMod(number.hashCode(), 90);
    }

    /** What identity systems send to create a user. */
    JsonObject scim() {
        return JSON.createObjectBuilder()
                .add("schemas", JSON.createArrayBuilder().add(CORE).add(ENTERPRISE).add(STAFF))
                .add("userName", userName())
                .add("externalId", number)
                .add("name", JSON.createObjectBuilder().add("givenName", given()).add("familyName", family()))
                .add("title", title())
                .add("active", true)
                .add("emails", JSON.createArrayBuilder().add(email()))
                .add(ENTERPRISE, enterprise())
                .add(STAFF, JSON.createObjectBuilder().add("hireDate", HIRED))
                .build();
    }

    private JsonObject email() {
        return JSON.createObjectBuilder()
                .add("value", userName())
                .add("type", "work")
                .add("primary", true)
                .build();
    }

    private JsonObject enterprise() {
        return JSON.createObjectBuilder()
                .add("employeeNumber", number)
                .add("department", department())
                .build();
    }

    /** The same as an operation of a bulk. */
    private JsonValue operation() {
        return JSON.createObjectBuilder()
                .add("method", "POST")
                .add("path", "/Users")
                .add("bulkId", number)
                .add("data", scim())
                .build();
    }

    /** A bulk of operations. */
    static byte[] bulk(List<Newcomer> people) {
        JsonArrayBuilder operations = JSON.createArrayBuilder();
        people.forEach(one -> operations.add(one.operation()));
        return JSON.createObjectBuilder()
                .add("schemas", JSON.createArrayBuilder().add(URN + "api:messages:2.0:BulkRequest"))
                .add("Operations", operations)
                .build()
                .toString()
                .getBytes(UTF_8);
    }

    /** Lines of a batch of staff. */
    static byte[] lines(List<Newcomer> people) {
        return people.stream().map(Newcomer::line).collect(Collectors.joining()).getBytes(UTF_8);
    }

    /** The same as a line of a batch of staff. */
    private String line() {
        return JSON.createObjectBuilder()
                        .add("employeeNumber", number)
                        .add("userName", userName())
                        .add("givenName", given())
                        .add("familyName", family())
                        .add("email", userName())
                        .add("department", department())
                        .add("jobTitle", title())
                        .add("hireDate", HIRED)
                        .build()
                + "\n";
    }

    /** The same for {@link #INSERT}. */
    void bind(PreparedStatement insert) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        Object[] values = {
            number,
            userName(),
            given(),
            family(),
            userName(),
            department(),
            title(),
            LocalDate.parse(HIRED),
            now,
            now
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
    }

    /** What a server that keeps the most common attributes only is to tell of this user. */
    String told() {
        return String.join("|", userName(), given(), family(), userName(), "true");
    }

    /** What a server tells of a user. */
    static String told(JsonObject user) {
        JsonObject name = user.getJsonObject("name");
        return String.join(
                "|",
                user.getString("userName"),
                name.getString("givenName"),
                name.getString("familyName"),
                user.getJsonArray("emails").getJsonObject(0).getString("value"),
                String.valueOf(user.getBoolean("active")));
    }
}
