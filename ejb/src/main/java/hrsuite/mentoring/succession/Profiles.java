package hrsuite.mentoring.succession;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Reads and changes the profiles of people, one or a page of them. */
@ApplicationScoped
class Profiles {

    private static final String PEOPLE = "SELECT " + Subject.COLUMNS + " FROM mentoring.person p"
            + " LEFT JOIN mentoring.succession_profile s ON s.person_id = p.id WHERE ";
    private static final String WITH_VALUES =
            "p.id > ? AND EXISTS (SELECT 1 FROM mentoring.profile_value v WHERE v.person_id = p.id)";
    private static final String WITH_VALUE = " AND EXISTS (SELECT 1 FROM mentoring.profile_value v"
            + " WHERE v.person_id = p.id AND v.field = ? AND v.said = ?)";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    Profiles() {}

    Profiles(DataSource database) {
        this.database = database;
    }

    /** Profiles in which something is said; those of the hidden show no values, and no value finds them. */
    Page<ProfileDetail> page(ProfileFilter filter, PageRequest page, Set<Long> hidden) {
        StringBuilder where = new StringBuilder(WITH_VALUES);
        List<Object> values = new ArrayList<>(List.of(page.afterKey()));
        is(where, values, "LOWER(p.department)", filter.department() == null ? null : lower(filter.department()));
        is(where, values, "p.employee_number", filter.employeeNumber());
        filter.values().forEach((field, wanted) -> {
            where.append(WITH_VALUE);
            values.addAll(List.of(field.code(), wanted));
        });
        if (!filter.values().isEmpty() && !hidden.isEmpty()) {
            where.append(" AND NOT (p.id = ANY(?))");
            values.add(hidden.toArray(new Long[0]));
        }
        values.add(page.limit() + 1);
        String query = PEOPLE + where + " ORDER BY p.id FETCH FIRST ? ROWS ONLY";
        Page<Subject> people = Page.of(
                sql().list(query, Subject::of, values.toArray()), page, person -> Long.toString(person.person()));
        return new Page<>(details(people.items(), hidden), people.next());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static void is(StringBuilder where, List<Object> values, String column, String wanted) {
        if (wanted != null && !wanted.isBlank()) {
            where.append(" AND ").append(column).append(" = ?");
            values.add(wanted.strip());
        }
    }

    ProfileDetail profile(Subject person, Set<Long> hidden) {
        return details(List.of(person), hidden).get(0);
    }

    /**
     * The person with that employee number.
     *
     * @throws Refusal when nobody has it
     */
    Subject person(String employeeNumber) {
        return employeeNumber.indexOf('\0') >= 0
                ? unknown(employeeNumber)
                : sql().one(PEOPLE + "p.employee_number = ?", Subject::of, employeeNumber)
                        .orElseGet(() -> unknown(employeeNumber));
    }

    private static Subject unknown(String employeeNumber) {
        throw Refusal.notFound("person", employeeNumber);
    }

    private List<ProfileDetail> details(List<Subject> people, Set<Long> hidden) {
        Map<Long, Map<ProfileField, ProfileValue>> values = values(people.stream()
                .map(Subject::person)
                .filter(person -> !hidden.contains(person))
                .toList());
        return people.stream()
                .map(person -> ProfileDetail.of(
                        person, values.getOrDefault(person.person(), Map.of()), hidden.contains(person.person())))
                .toList();
    }

    /** By person, what is said about each. */
    Map<Long, Map<ProfileField, ProfileValue>> values(List<Long> people) {
        Map<Long, Map<ProfileField, ProfileValue>> values = new HashMap<>();
        if (!people.isEmpty()) {
            sql().each(
                            "SELECT person_id, " + ProfileValue.COLUMNS
                                    + " FROM mentoring.profile_value WHERE person_id = ANY(?)",
                            row -> {
                                ProfileValue value = ProfileValue.of(row);
                                values.computeIfAbsent(
                                                row.getLong("person_id"), person -> new EnumMap<>(ProfileField.class))
                                        .put(value.field(), value);
                            },
                            (Object) people.toArray(new Long[0]));
        }
        return values;
    }

    /** The values that were replaced, oldest first. */
    Page<PastValue> history(Subject person, PageRequest page) {
        List<PastValue> found = sql().list(
                        "SELECT id, replaced_at, replaced_by, " + ProfileValue.COLUMNS
                                + " FROM mentoring.profile_value_past WHERE person_id = ? AND id > ? ORDER BY id"
                                + " FETCH FIRST ? ROWS ONLY",
                        row -> PastValue.of(
                                row.getString("id"),
                                ProfileValue.of(row),
                                Sql.instant(row, "replaced_at"),
                                row.getString("replaced_by")),
                        person.person(),
                        page.afterKey(),
                        page.limit() + 1);
        return Page.of(found, page, PastValue::id);
    }

    /**
     * Makes the profile what the draft says.
     *
     * @param version what the caller has read
     * @return whether anything changed
     */
    boolean save(Subject person, long version, ProfileDraft draft, String by, LocalDate today) {
        new ProfileLock(sql()).take(person, version);
        Map<ProfileField, ProfileValue> present =
                values(List.of(person.person())).getOrDefault(person.person(), Map.of());
        Map<ProfileField, ProfileValue> after = new ProfileJudgment(draft, by, today).after(present);
        ProfileChange change = new ProfileChange(sql(), person.person(), by);
        for (ProfileField field : ProfileField.values()) {
            change.replace(present.get(field), after.get(field));
        }
        return change.made();
    }

    private Sql sql() {
        return new Sql(database);
    }
}
