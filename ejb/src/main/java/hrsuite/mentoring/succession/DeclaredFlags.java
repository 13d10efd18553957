package hrsuite.mentoring.succession;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.database.Sql.None;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** The flags that HR declares and clears. */
@ApplicationScoped
class DeclaredFlags {

    private static final int NUMBER_LENGTH = 100;
    private static final int CODE_LENGTH = 100;
    private static final int NOTE_LENGTH = 1000;

    private record Person(long id, String number) {}

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    DeclaredFlags() {}

    DeclaredFlags(DataSource database) {
        this.database = database;
    }

    /** The flag, unless it has been cleared or is about somebody hidden. */
    RiskFlag flag(String id, LocalDate today, Set<Long> hidden) {
        return new RiskFlags(database)
                .one(RiskFlag.Origin.DECLARED, number(id), today, hidden)
                .filter(flag -> flag.resolved() == null)
                .orElseThrow(() -> Refusal.notFound("declared flag", id));
    }

    RiskFlag declare(FlagDraft draft, String by, LocalDate today, Set<Long> hidden) {
        Findings findings = new Findings();
        Optional<Person> person = person(findings, "employeeNumber", draft.employeeNumber());
        Optional<Person> counterpart =
                draft.counterpart() == null ? Optional.empty() : person(findings, "counterpart", draft.counterpart());
        String code = findings.required("code", draft.code(), CODE_LENGTH);
        String note = findings.text("note", draft.note(), NOTE_LENGTH);
        lastDay(findings, draft.endsOn(), today);
        findings.refuse();
        if (hidden.contains(person.orElseThrow().id())) {
            throw OwnMatter.refused(person.get().number());
        }
        long id = sql().insert(
                        "INSERT INTO mentoring.declared_flag (version, person_id, code, note, declared_by, declared_on,"
                                + " ends_on, counterpart_number) VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
                        person.get().id(),
                        code,
                        note == null ? "" : note,
                        by,
                        today,
                        None.or(None.DAY, draft.endsOn()),
                        None.or(None.TEXT, counterpart.map(Person::number).orElse(null)));
        return flag(Long.toString(id), today, hidden);
    }

    private Optional<Person> person(Findings findings, String place, String number) {
        String text = findings.required(place, number, NUMBER_LENGTH);
        Optional<Person> person = text == null || text.indexOf('\0') >= 0
                ? Optional.empty()
                : sql().one(
                                "SELECT id, employee_number FROM mentoring.person WHERE employee_number = ?",
                                row -> new Person(row.getLong(1), row.getString(2)),
                                text);
        if (text != null && person.isEmpty()) {
            findings.add(
                    place,
                    text,
                    "PERSON_UNKNOWN",
                    "Nobody has the employee number " + text + ".",
                    "Name a person of the staff list.");
        }
        return person;
    }

    static void lastDay(Findings findings, LocalDate endsOn, LocalDate today) {
        findings.day("endsOn", endsOn);
        if (endsOn != null && endsOn.isBefore(today)) {
            findings.add(
                    "endsOn",
                    endsOn,
                    "DATE_IN_THE_PAST",
                    "The flag would have ended on " + endsOn + ", before it was declared.",
                    "Give a later day, or none.");
        }
    }

    /**
     * Clears the flag and hands out what it was.
     *
     * @param why null where nobody said
     */
    RiskFlag clear(String id, Long version, String why, String by, LocalDate today, Set<Long> hidden) {
        RiskFlag flag = flag(id, today, hidden);
        int cleared = sql().update(
                        "UPDATE mentoring.declared_flag SET version = version + 1, cleared_by = ?, cleared_on = ?,"
                                + " cleared_why = ? WHERE id = ? AND version = ? AND cleared_on IS NULL",
                        by,
                        today,
                        None.or(None.TEXT, why),
                        number(id),
                        (int) (version == null ? flag.version() : version));
        if (cleared == 0) {
            throw Refusal.stale("declared flag", id);
        }
        return flag;
    }

    private static long number(String id) {
        if (FlagLife.number(id) > 0) {
            throw Refusal.conflict(
                    "id",
                    id,
                    "FLAG_IS_DERIVED",
                    "The flag " + id + " follows from the succession data and cannot be cleared.",
                    "Correct the data, and the flag goes by itself; or resolve it with a reason.");
        }
        if (!id.matches("\\d{1,18}")) {
            throw Refusal.notFound("declared flag", id);
        }
        return Long.parseLong(id);
    }

    private Sql sql() {
        return new Sql(database);
    }
}
