package hrsuite.mentoring.succession;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.StaffField.Kind;
import hrsuite.mentoring.staff.roster.RosterColumns;
import hrsuite.mentoring.staff.roster.RosterLanguage;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What a roster may say about succession, for an uploader with the role. */
@ApplicationScoped
class SuccessionColumns implements RosterColumns {

    static final String SUCCESSORS = "successors";
    static final String FLAG = "successionFlag";

    private static final List<Column> COLUMNS = List.of(
            picklist(
                    ProfileField.KEY_POSITION,
                    "Whether the person holds a key position.",
                    "NO",
                    List.of("key position", "critical position", "critical role", "key role", "is key position")),
            picklist(
                    ProfileField.RISK_OF_LOSS,
                    "How likely the person is to leave.",
                    "LOW",
                    List.of("risk of loss", "flight risk", "retention risk", "attrition risk", "risk of leaving")),
            picklist(
                    ProfileField.IMPACT_OF_LOSS,
                    "How grave it would be to lose the person.",
                    "MEDIUM",
                    List.of("impact of loss", "loss impact", "impact of leaving")),
            picklist(
                    ProfileField.REASON_FOR_LEAVING,
                    "Why the person might leave.",
                    "",
                    List.of("reason for leaving", "leaving reason", "reason of loss", "flight risk reason")),
            picklist(
                    ProfileField.RETIREMENT_STATUS,
                    "How near the person is to retirement.",
                    "NOT_ELIGIBLE",
                    List.of("retirement status", "retirement", "retirement eligibility")),
            picklist(
                    ProfileField.PERFORMANCE,
                    "How well the person does the job, from 1 to 3.",
                    "2",
                    List.of("performance", "performance rating", "overall performance")),
            picklist(
                    ProfileField.POTENTIAL,
                    "How far the person could go, from 1 to 3.",
                    "2",
                    List.of("potential", "potential rating", "leadership potential")),
            new Column(
                    SUCCESSORS,
                    Kind.LIST,
                    2000,
                    List.of(),
                    List.of("successors", "successor", "succession candidates", "nominated successors"),
                    "Employee numbers of those who could follow, each with its readiness, separated by semicolons.",
                    "E17:READY_NOW; E23:READY_1_2_YEARS"),
            new Column(
                    FLAG,
                    Kind.TEXT,
                    100,
                    List.of(),
                    List.of("succession flag", "succession risk", "talent flag"),
                    "A flag that HR declares, in a few words.",
                    ""));

    private static final Properties GERMAN = german();

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    SuccessionColumns() {}

    SuccessionColumns(DataSource database) {
        this.database = database;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Optional<Words> words(String code, RosterLanguage language) {
        return language == RosterLanguage.DE
                ? Optional.of(new Words(GERMAN.getProperty(code), GERMAN.getProperty(code + ".note")))
                : Optional.empty();
    }

    private static Properties german() {
        Properties words = new Properties();
        try (InputStream list = SuccessionColumns.class.getResourceAsStream("roster_de.properties")) {
            words.load(new InputStreamReader(list, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The German words of the columns cannot be read.", e);
        }
        return words;
    }

    @Override
    public String role() {
        return "succession";
    }

    @Override
    public Optional<Refusal.Reason> objection(String code, String value) {
        return SUCCESSORS.equals(code) ? Successor.objection(value) : Optional.empty();
    }

    @Override
    public void warn(long intakeId, Consumer<Warning> warnings) {
        try (Connection connection = database.getConnection()) {
            new UnknownSuccessors(connection, intakeId, warnings).find();
        } catch (SQLException e) {
            throw new IllegalStateException("The successors that intake " + intakeId + " names cannot be read.", e);
        }
    }

    @Override
    public Map<Long, Map<String, String>> current(Collection<String> codes, Collection<Long> personIds) {
        Map<Long, Map<String, String>> known = new HashMap<>();
        if (codes.isEmpty() || personIds.isEmpty()) {
            return known;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(currentSql(personIds.size()))) {
            int next = 1;
            for (Long person : personIds) {
                query.setLong(next++, person);
            }
            collect(query, codes, known);
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The succession data of " + personIds.size() + " people cannot be read.", e);
        }
    }

    private static Column picklist(ProfileField field, String note, String example, List<String> headings) {
        return new Column(field.code(), Kind.PICKLIST, 20, field.allowed(), headings, note, example);
    }

    private static String currentSql(int people) {
        String those = Stream.generate(() -> "?").limit(people).collect(Collectors.joining(", "));
        String values = COLUMNS.stream()
                .flatMap(column -> ProfileField.of(column.code()).stream())
                .map(field -> PlanSql.value(field, "p.id"))
                .collect(Collectors.joining(", "));
        return "SELECT p.id, " + values + ", " + PlanMerge.planOf("p.id") + ", (SELECT MAX(f.code)"
                + " FROM mentoring.declared_flag f WHERE f.person_id = p.id AND f.cleared_on IS NULL"
                + " AND f.declared_by_intake IS NOT NULL) FROM mentoring.person p WHERE p.id IN (" + those + ")";
    }

    private static void collect(PreparedStatement query, Collection<String> codes, Map<Long, Map<String, String>> known)
            throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Map<String, String> values = new HashMap<>();
                for (int column = 0; column < COLUMNS.size(); column++) {
                    String code = COLUMNS.get(column).code();
                    String value = row.getString(column + 2);
                    if (value != null && codes.contains(code)) {
                        values.put(code, value);
                    }
                }
                if (!values.isEmpty()) {
                    known.put(row.getLong(1), values);
                }
            }
        }
    }
}
