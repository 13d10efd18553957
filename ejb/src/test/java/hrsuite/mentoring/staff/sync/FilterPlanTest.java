package hrsuite.mentoring.staff.sync;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.OnPostgresql;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.sync.Condition.And;
import hrsuite.mentoring.staff.sync.Condition.Comparison;
import hrsuite.mentoring.staff.sync.Condition.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SY7: what identity systems ask for is looked up and never searched for, however many people there are. */
@OnPostgresql
class FilterPlanTest {

    private static final int PEOPLE = 100_000;
    private static final String LATELY = "2026-03-02T08:00:00Z";

    private static Sql sql;

    @BeforeAll
    static void aLargeCompany() {
        sql = new Sql(MigratedDatabase.create());
        sql.update(
                "INSERT INTO mentoring.person (version, employee_number, user_name, given_name, family_name, email,"
                        + " department, job_title, manager_number, hire_date, status, source, field_sources, created_at,"
                        + " updated_at) SELECT 1, 'E' || i, 'user' || i || '@example.com', 'Given' || i % 3000, 'Family' || i,"
                        + " 'user' || i || '@example.com', 'Department ' || i % 2000, 'Job ' || i % 3000, 'E' || i / 10,"
                        + " DATE '2000-01-01' + i % 9000, 'ACTIVE', 'okta', '', now(),"
                        + " TIMESTAMP WITH TIME ZONE '2026-03-02 00:00:00+00' - i * INTERVAL '1 minute'"
                        + " + CASE WHEN i < 100 THEN INTERVAL '1 day' ELSE INTERVAL '0 day' END"
                        + " FROM generate_series(1, ?) i",
                PEOPLE);
        sql.update("INSERT INTO mentoring.person_link (person_id, source, external_id)"
                + " SELECT id, 'okta', 'x' || id FROM mentoring.person");
        sql.refreshStatistics("person", "person_link", "person_alias");
    }

    private static Comparison is(IdentityField field, Operator operator, String value) {
        return new Comparison(field, operator, value);
    }

    static Stream<Condition> questions() {
        return Stream.of(
                is(IdentityField.ID, Operator.EQUAL, "4711"),
                is(IdentityField.USER_NAME, Operator.EQUAL, "USER4711@example.com"),
                is(IdentityField.EXTERNAL_ID, Operator.EQUAL, "x4711"),
                is(IdentityField.EMPLOYEE_NUMBER, Operator.EQUAL, "E4711"),
                is(IdentityField.EMAIL, Operator.EQUAL, "User4711@Example.com"),
                is(IdentityField.FAMILY_NAME, Operator.EQUAL, "family4711"),
                is(IdentityField.FAMILY_NAME, Operator.STARTS, "Family471"),
                is(IdentityField.GIVEN_NAME, Operator.EQUAL, "GIVEN471"),
                is(IdentityField.DEPARTMENT, Operator.EQUAL, "department 471"),
                is(IdentityField.TITLE, Operator.EQUAL, "job 471"),
                is(IdentityField.CHANGED, Operator.AT_LEAST, LATELY),
                new And(
                        is(IdentityField.ACTIVE, Operator.EQUAL, "true"),
                        is(IdentityField.CHANGED, Operator.AT_LEAST, LATELY)),
                new And(
                        is(IdentityField.FAMILY_NAME, Operator.EQUAL, "Family4711"),
                        is(IdentityField.DEPARTMENT, Operator.CONTAINS, "71")),
                is(IdentityField.HIRE_DATE, Operator.EQUAL, "2010-04-01"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    @DisplayName("SY7 an index answers")
    void anIndexAnswers(Condition question) {
        List<Object> values = new ArrayList<>(List.of("okta"));
        String asked = Identities.COUNTED + " AND " + new ConditionSql(values).of(question);

        String plan = String.join("\n", sql.list("EXPLAIN " + asked, row -> row.getString(1), values.toArray()));

        assertThat(plan).doesNotContain("Seq Scan on person p").contains("Index");
        assertThat(sql.count(asked, values.toArray())).isPositive();
    }
}
