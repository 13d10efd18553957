package hrsuite.mentoring.staff.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.delivery.Outbox;
import hrsuite.mentoring.staff.FieldOwners;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.sync.Pushed.Outcome;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the door for single people promises, on whatever database. */
abstract class StaffSyncJourney {

    private static final String WORKDAY = "workday";
    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    private final List<Audited> events = new ArrayList<>();
    private DataSource database;
    private Sql sql;
    private StaffSync sync;

    @BeforeEach
    void emptyDatabase() {
        database = MigratedDatabase.create();
        sql = new Sql(database);
        sync = new StaffSync(database, events::add);
    }

    /** Somebody, by pairs of field and text: {@code employeeNumber=E1}; nothing behind the sign clears. */
    private static PersonPush person(String... pairs) {
        Map<StaffField, String> says = new EnumMap<>(StaffField.class);
        for (String pair : pairs) {
            int sign = pair.indexOf('=');
            String text = pair.substring(sign + 1);
            says.put(StaffField.of(pair.substring(0, sign)).orElseThrow(), text.isEmpty() ? null : text);
        }
        return PersonPush.of("", says);
    }

    private List<Pushed> push(String source, PersonPush... people) {
        return sync.take(source, Arrays.asList(people));
    }

    private Pushed one(String source, String... pairs) {
        return push(source, person(pairs)).get(0);
    }

    private static PersonPush linked(String externalId, String userName, PersonPush person) {
        return new PersonPush("", null, externalId, userName, null, person.says());
    }

    private String value(String number, String column) {
        return sql.one(
                        "SELECT " + column + " FROM mentoring.person WHERE employee_number = ?",
                        row -> String.valueOf(row.getString(1)),
                        number)
                .orElse("nobody");
    }

    private List<String> history(String number) {
        return sql.list(
                "SELECT h.valid_from, h.valid_to, h.department, h.status, h.source FROM mentoring.person_history h"
                        + " JOIN mentoring.person p ON p.id = h.person_id WHERE p.employee_number = ? ORDER BY h.id",
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4) + " "
                        + row.getString(5),
                number);
    }

    private void roster(String number, String department) {
        one(FieldOwners.ROSTER, "employeeNumber=" + number, "familyName=Lee", "department=" + department);
    }

    private static List<String> codes(Pushed pushed) {
        return pushed.problems().stream().map(PushProblem::code).toList();
    }

    @Test
    @DisplayName("SY1, SY4 takes people in with history, unit and grade, and the same again changes nothing")
    void takesPeopleInOnce() {
        String[] anna = {
            "employeeNumber=E1",
            "givenName=Anna",
            "familyName=Lee",
            "department=Audit",
            "grade=Partner",
            "email=ANNA@example.com",
            "hireDate=2015-03-02",
            "skills=Strategy, Tax",
            "capacity=2"
        };

        assertThat(one(WORKDAY, anna).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(one(WORKDAY, anna).outcome()).isEqualTo(Outcome.UNCHANGED);

        assertThat(value("E1", "skills")).isEqualTo("Strategy; Tax");
        assertThat(value("E1", "user_name")).isEqualTo("anna@example.com");
        assertThat(value("E1", "version")).isEqualTo("1");
        assertThat(value("E1", "source")).isEqualTo(WORKDAY);
        assertThat(history("E1")).containsExactly(TODAY + " null Audit ACTIVE workday");
        assertThat(sql.count("SELECT COUNT(*) FROM mentoring.unit WHERE name = 'Audit' AND until IS NULL"))
                .isEqualTo(1);
        assertThat(sql.count("SELECT COUNT(*) FROM mentoring.grade WHERE name = 'Partner'"))
                .isEqualTo(1);
        assertThat(events).hasSize(1);
    }

    @Test
    @DisplayName("SY4 refuses who is wrong with every reason, and takes the others in")
    void refusesOnlyWhoIsWrong() {
        List<Pushed> pushed = push(
                WORKDAY,
                person("employeeNumber=E1", "familyName=Lee"),
                person("employeeNumber=E2", "familyName=Moe", "email=nowhere", "status=Actve", "birthYear=2015"),
                person("familyName=Ney"),
                person("employeeNumber=E4"),
                person("employeeNumber=E5", "familyName=Ott", "hireDate=2020-01-01", "leaveDate=2019-01-01"));

        assertThat(pushed)
                .extracting(Pushed::outcome)
                .containsExactly(Outcome.CREATED, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(codes(pushed.get(1))).containsExactly("EMAIL_UNREADABLE", "VALUE_NOT_ALLOWED");
        assertThat(codes(pushed.get(2))).containsExactly("EMPLOYEE_NUMBER_MISSING");
        assertThat(codes(pushed.get(3))).containsExactly("NAME_MISSING");
        assertThat(codes(pushed.get(4))).containsExactly("LEAVE_BEFORE_HIRE");
        assertThat(sql.count("SELECT COUNT(*) FROM mentoring.person")).isEqualTo(1);
    }

    @Test
    @DisplayName("SY4 changes what is said, clears what is said to be nothing, and leaves the rest alone")
    void tellsNothingFromAbsent() {
        one(WORKDAY, "employeeNumber=E1", "givenName=Anna", "familyName=Lee", "grade=7", "location=Sydney");

        assertThat(one(WORKDAY, "employeeNumber=E1", "grade=", "familyName=", "jobTitle=Auditor")
                        .outcome())
                .isEqualTo(Outcome.CHANGED);

        assertThat(value("E1", "grade")).isEqualTo("null");
        assertThat(value("E1", "family_name")).isEqualTo("Lee");
        assertThat(value("E1", "location")).isEqualTo("Sydney");
        assertThat(value("E1", "job_title")).isEqualTo("Auditor");
    }

    @Test
    @DisplayName("SY2 keeps what the roster owns, tells it and lists it until both agree")
    void keepsWhatTheRosterOwns() {
        roster("E1", "Audit");

        Pushed pushed = one(WORKDAY, "employeeNumber=E1", "department=Tax", "location=Sydney");

        assertThat(codes(pushed)).containsExactly("FIELD_OWNED_ELSEWHERE");
        assertThat(pushed.problems().get(0).message()).contains("ROSTER owns the field");
        assertThat(value("E1", "department")).isEqualTo("Audit");
        assertThat(value("E1", "location")).isEqualTo("Sydney");
        assertThat(value("E1", "field_sources")).isEqualTo("location=workday");
        assertThat(conflicts()).containsExactly("department ROSTER Tax");

        one(WORKDAY, "employeeNumber=E1", "department=Audit");
        assertThat(conflicts()).isEmpty();
    }

    private List<String> conflicts() {
        return sql.list(
                "SELECT field, owner, said FROM mentoring.field_conflict ORDER BY id",
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
    }

    @Test
    @DisplayName("SY2 what HR writes counts, and no machine takes it back")
    void whatHrWritesCounts() {
        one(WORKDAY, "employeeNumber=E1", "familyName=Lee", "grade=7");

        one(FieldOwners.HR, "employeeNumber=E1", "grade=8");
        Pushed again = one(WORKDAY, "employeeNumber=E1", "grade=7");

        assertThat(codes(again)).containsExactly("FIELD_OWNED_ELSEWHERE");
        assertThat(value("E1", "grade")).isEqualTo("8");
        assertThat(value("E1", "field_sources")).isEqualTo("grade=HR");
    }

    @Test
    @DisplayName("SY3 a field that HR gave to a source is said by that source, for everybody")
    void aFieldGivenToASource() {
        roster("E1", "Audit");
        sql.update("INSERT INTO mentoring.field_owner (field, source) VALUES ('department', 'workday')");

        assertThat(codes(one(WORKDAY, "employeeNumber=E1", "department=Tax"))).isEmpty();
        assertThat(codes(one("okta", "employeeNumber=E1", "department=Law"))).containsExactly("FIELD_OWNED_ELSEWHERE");

        assertThat(value("E1", "department")).isEqualTo("Tax");
    }

    @Test
    @DisplayName("SY6 who leaves keeps their history and so does who comes back, whoever brought them")
    void leaversAndRehiresKeepTheirHistory() {
        roster("E1", "Audit");

        one(WORKDAY, "employeeNumber=E1", "status=leaver", "leaveReason=RETIREMENT");
        assertThat(value("E1", "leave_date")).isEqualTo(TODAY);
        assertThat(((StaffPushed) events.get(1)).leavers()).hasSize(1);
        one(WORKDAY, "employeeNumber=E1", "status=active");

        assertThat(value("E1", "leave_date")).isEqualTo("null");
        assertThat(value("E1", "leave_reason")).isEqualTo("null");
        assertThat(history("E1"))
                .containsExactly(
                        TODAY + " " + TODAY + " Audit ACTIVE ROSTER",
                        TODAY + " " + TODAY + " Audit LEAVER workday",
                        TODAY + " null Audit ACTIVE workday");
    }

    @Test
    @DisplayName("SY8 a last day that was said ahead acts when it has passed, whoever said it")
    void aLastDayActsWhenItHasPassed() {
        roster("E1", "Audit");
        one(FieldOwners.ROSTER, "employeeNumber=E1", "leaveDate=" + TODAY);
        one(WORKDAY, "employeeNumber=E2", "familyName=Moe", "leaveDate=" + TODAY);
        LocalDate today = LocalDate.parse(TODAY);

        assertThat(new LastDays(database, sync).letGo(today)).isZero();
        assertThat(new LastDays(database, sync).letGo(today.plusDays(1))).isEqualTo(2);
        assertThat(new LastDays(database, sync).letGo(today.plusDays(1))).isZero();

        assertThat(value("E1", "status")).isEqualTo("LEAVER");
        assertThat(value("E1", "leave_date")).isEqualTo(TODAY);
        assertThat(value("E1", "field_sources")).isEmpty();
        assertThat(value("E2", "status")).isEqualTo("LEAVER");
    }

    @Test
    @DisplayName("SY8 any number of people leave on one day, and whoever cannot is no obstacle")
    void manyLeaveOnOneDay() {
        List<PersonPush> people = IntStream.range(0, 1_200)
                .mapToObj(i -> person("employeeNumber=L" + i, "familyName=Lee", "leaveDate=" + TODAY))
                .toList();
        sync.take(WORKDAY, people);
        sql.update("INSERT INTO mentoring.field_owner (field, source) VALUES ('status', 'okta')");
        assertThat(new LastDays(database, sync).letGo(LocalDate.parse(TODAY).plusDays(1)))
                .isZero();
        sql.update("DELETE FROM mentoring.field_owner");

        assertThat(new LastDays(database, sync).letGo(LocalDate.parse(TODAY).plusDays(1)))
                .isEqualTo(1_200);
    }

    @Test
    @DisplayName("SY9 who was hired ahead is told on the first day, once, also when nobody looked on that day")
    void whoWasHiredAheadIsTold() {
        LocalDate today = LocalDate.parse(TODAY);
        FirstDays days = new FirstDays(database, new Outbox(database));
        one(WORKDAY, "employeeNumber=E1", "familyName=Lee", "hireDate=" + today.plusDays(3));
        one(FieldOwners.ROSTER, "employeeNumber=E2", "familyName=Moe", "hireDate=" + today.plusDays(9));
        one(WORKDAY, "employeeNumber=E3", "familyName=Ney", "hireDate=" + today.minusDays(9));
        one(WORKDAY, "employeeNumber=E4", "familyName=Ott", "hireDate=" + today.plusDays(4));
        one(WORKDAY, "employeeNumber=E4", "status=LEAVER", "leaveDate=" + today.plusDays(4));

        assertThat(days.begin(today)).isZero();
        assertThat(days.begin(today.plusDays(2))).isZero();
        assertThat(days.begin(today.plusDays(5))).isEqualTo(1);
        assertThat(days.begin(today.plusDays(5))).isZero();
        assertThat(days.begin(today.plusDays(9))).isEqualTo(1);

        assertThat(sql.list(
                        "SELECT subject FROM mentoring.change_event WHERE type = 'staff.started' ORDER BY id",
                        row -> row.getString(1)))
                .containsExactly("staff/E1", "staff/E2");
    }

    @Test
    @DisplayName(
            "SY5, SY6 in one batch managers may stand behind their reports; who is rehired ahead keeps their history")
    void managersBehindReportsAndRehires() {
        List<Pushed> together = push(
                WORKDAY,
                person("employeeNumber=E3", "familyName=Ney", "managerNumber=E2"),
                person("employeeNumber=E2", "familyName=Moe", "managerNumber=E1"),
                person("employeeNumber=E1", "familyName=Lee"));
        assertThat(together).allMatch(one -> one.problems().isEmpty());
        one(WORKDAY, "employeeNumber=E3", "status=LEAVER");
        String again = LocalDate.parse(TODAY).plusMonths(2).toString();

        assertThat(one(WORKDAY, "employeeNumber=E3", "status=ACTIVE", "hireDate=" + again)
                        .outcome())
                .isEqualTo(Outcome.CHANGED);

        assertThat(value("E3", "hire_date")).isEqualTo(again);
        assertThat(value("E3", "leave_date")).isEqualTo("null");
        assertThat(value("E3", "manager_number")).isEqualTo("E2");
        assertThat(history("E3")).hasSize(3);
    }

    @Test
    @DisplayName("SY1 a unit is left with its last person and filled with the next")
    void unitsStayInStep() {
        one(WORKDAY, "employeeNumber=E1", "familyName=Lee", "department=Audit");
        one(WORKDAY, "employeeNumber=E2", "familyName=Moe", "department=Audit");
        one(WORKDAY, "employeeNumber=E1", "department=Tax");
        assertThat(until("Audit")).isEqualTo("null");

        one(WORKDAY, "employeeNumber=E2", "status=LEAVER");
        assertThat(until("Audit")).isEqualTo(TODAY);

        one(WORKDAY, "employeeNumber=E2", "status=ACTIVE");
        assertThat(until("Audit")).isEqualTo("null");
    }

    private String until(String unit) {
        return sql.one("SELECT until FROM mentoring.unit WHERE name = ?", row -> String.valueOf(row.getString(1)), unit)
                .orElseThrow();
    }

    @Test
    @DisplayName("SY5 keeps managers who are not there yet, and refuses cycles through those who are")
    void managersMayComeLater() {
        List<Pushed> together = push(
                WORKDAY,
                person("employeeNumber=E2", "familyName=Moe", "managerNumber=E1"),
                person("employeeNumber=E1", "familyName=Lee", "managerNumber=E9"));
        assertThat(together).flatExtracting(StaffSyncJourney::codes).containsExactly("MANAGER_UNKNOWN");

        assertThat(codes(one(WORKDAY, "employeeNumber=E9", "familyName=Ott", "managerNumber=E2")))
                .containsExactly("MANAGER_CYCLE");
        assertThat(codes(one(WORKDAY, "employeeNumber=E1", "managerNumber=E1"))).containsExactly("MANAGER_IS_SELF");
        Pushed cycle = one(WORKDAY, "employeeNumber=E1", "managerNumber=E2");
        assertThat(cycle.problems().get(0).message()).contains("E1 → E2 → E1");
        assertThat(one(WORKDAY, "employeeNumber=E9", "familyName=Ott").problems())
                .isEmpty();
    }

    @Test
    @DisplayName("SY4 finds people by the sender's key and by user name; a user name belongs to one person")
    void findsPeopleByKeys() {
        push(WORKDAY, linked("x-1", "Anna.Lee", person("familyName=Lee")));
        assertThat(value("x-1", "user_name")).isEqualTo("anna.lee");

        assertThat(push(WORKDAY, linked("x-1", "anna.lee2", person("givenName=Anna")))
                        .get(0))
                .extracting(Pushed::outcome, Pushed::employeeNumber)
                .containsExactly(Outcome.CHANGED, "x-1");
        assertThat(push("okta", linked("o-7", "ANNA.LEE2", person("familyName=Lee")))
                        .get(0))
                .extracting(Pushed::outcome, Pushed::employeeNumber)
                .containsExactly(Outcome.UNCHANGED, "x-1");
        assertThat(codes(push(WORKDAY, linked("x-2", "Anna.lee2", person("employeeNumber=E5", "familyName=Ney")))
                        .get(0)))
                .containsExactly("EMPLOYEE_NUMBER_IS_KEY");
    }

    @Test
    @DisplayName("SY5 who was named as a manager by the sender's key is found when they arrive")
    void managersByKeyAreFoundLater() {
        push(WORKDAY, linked("x-2", null, person("employeeNumber=E2", "familyName=Moe", "managerNumber=x-1")));
        push(WORKDAY, linked("x-1", null, person("employeeNumber=E1", "familyName=Lee")));

        assertThat(value("E2", "manager_number")).isEqualTo("E1");
    }

    @Test
    @DisplayName("SY4 a change is made only to what the caller has seen")
    void onlyWhatTheCallerHasSeen() {
        one(WORKDAY, "employeeNumber=E1", "familyName=Lee");

        assertThatThrownBy(() -> sync.takeOne(WORKDAY, person("employeeNumber=E1", "grade=7"), 9))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
        assertThat(sync.takeOne(WORKDAY, person("employeeNumber=E1", "grade=7"), 1)
                        .outcome())
                .isEqualTo(Outcome.CHANGED);
        assertThatThrownBy(() -> sync.takeOne(WORKDAY, person("employeeNumber=E1", "capacity=many"), null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::place, Refusal.Reason::code)
                        .containsExactly(tuple("capacity", "COUNT_UNREADABLE")));
    }

    @Test
    @DisplayName(
            "SY4 of many whom a system creates, whoever it knows already or is wrong is refused, the others come in")
    void createsManyTogether() {
        push(WORKDAY, linked("x-1", "anna.lee", person("employeeNumber=E1", "familyName=Lee")));
        String deleted = sync.create(WORKDAY, linked("x-2", "ben.moe", person("employeeNumber=E2", "familyName=Moe")))
                .id();
        sync.delete(WORKDAY, deleted, null);
        one("okta", "employeeNumber=E3", "familyName=Ney");

        List<Created> all = sync.createAll(
                WORKDAY,
                List.of(
                        linked("x-1", "anna.lee", person("employeeNumber=E1", "familyName=Lee")),
                        linked("x-2", "ben.moe", person("employeeNumber=E2", "familyName=Moe")),
                        linked("x-3", "cho.ney", person("employeeNumber=E3", "familyName=Ney")),
                        linked("x-4", "dan.roe", person("employeeNumber=E4")),
                        linked("x-5", "eve.poe", person("employeeNumber=E5", "familyName=Poe"))));

        assertThat(all.get(0).refusal().kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(all.get(1).identity().id()).as("id after a deletion").isNotEqualTo(deleted);
        assertThat(all.get(2).identity().externalId()).isEqualTo("x-3");
        assertThat(all.get(3).refusal().reasons())
                .extracting(Refusal.Reason::code)
                .containsExactly("NAME_MISSING");
        assertThat(all.get(4).identity().userName()).isEqualTo("eve.poe");
        assertThat(sql.count("SELECT COUNT(*) FROM mentoring.person_link WHERE source = ?", WORKDAY))
                .isEqualTo(4);
        assertThat(value("E4", "family_name")).isEqualTo("nobody");
    }

    @Test
    @DisplayName("SY4 what a creation tells is what is read afterwards, whoever is above")
    void tellsWhatIsReadAfterwards() {
        Identity boss = sync.create(
                WORKDAY,
                linked("x-1", " Anna.Lee ", person("employeeNumber=E1", "familyName=Lee", "hireDate=2020-02-03")));
        List<Created> reports = sync.createAll(
                WORKDAY,
                List.of(
                        linked("x-2", "ben.moe", person("employeeNumber=E2", "familyName=Moe", "managerNumber=E1")),
                        linked("x-3", "cho.ney", person("employeeNumber=E3", "familyName=Ney", "managerNumber=E2")),
                        linked("x-4", "dan.roe", person("employeeNumber=E4", "familyName=Roe", "managerNumber=x-2")),
                        linked(null, "eve.poe", person("employeeNumber=E5", "familyName=Poe", "managerNumber=E9"))));

        assertThat(reports).extracting(one -> one.identity().managerName()).containsExactly("Lee", "Moe", "Moe", null);
        Identities identities = new Identities(sql, WORKDAY);
        assertThat(identities.current(boss.person())).contains(boss);
        assertThat(reports)
                .allSatisfy(one ->
                        assertThat(identities.current(one.identity().person())).contains(one.identity()));
    }
}
