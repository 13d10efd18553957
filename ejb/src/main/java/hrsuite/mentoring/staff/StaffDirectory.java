package hrsuite.mentoring.staff;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What other features ask about people. Asks for no role and joins the caller's transaction; nothing is remembered from
 * one call to the next.
 */
@ApplicationScoped
public class StaffDirectory {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    @ConfigProperty(name = "mentoring.company.zone", defaultValue = "UTC")
    private String companyZone;

    StaffDirectory() {}

    StaffDirectory(DataSource database, String companyZone) {
        this.database = database;
        this.companyZone = companyZone;
    }

    /** The person with that employee number, leavers included. */
    public Optional<PersonDetail> person(String employeeNumber) {
        return details(query().byEmployeeNumbers(List.of(employeeNumber))).stream()
                .findFirst();
    }

    /**
     * People by internal id.
     *
     * @return by id; whoever does not exist is not in it; never null
     */
    public Map<Long, PersonDetail> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : by(PersonDetail::key, query().byIds(ids));
    }

    /**
     * People by employee number.
     *
     * @return by employee number; whoever does not exist is not in it; never null
     */
    public Map<String, PersonDetail> byEmployeeNumbers(Collection<String> numbers) {
        return numbers.isEmpty() ? Map.of() : by(PersonDetail::employeeNumber, query().byEmployeeNumbers(numbers));
    }

    /**
     * All people that a filter means, by internal id; memory for each of them.
     *
     * @throws hrsuite.mentoring.Refusal of kind INVALID when a grade of the filter has no level
     */
    public List<PersonDetail> people(StaffFilter filter) {
        return details(query().by(filter));
    }

    /** One page of them, by internal id; the cursor is the id. */
    public Page<PersonDetail> people(StaffFilter filter, PageRequest page) {
        return Page.of(details(query().by(filter, page.afterKey(), page.limit() + 1)), page, PersonDetail::id);
    }

    /** How many people a filter means. */
    public long count(StaffFilter filter) {
        return query().count(filter);
    }

    /**
     * All people that a filter means as texts, by internal id, whatever their number: only some thousands are held at a
     * time. Whoever comes or goes meanwhile may or may not be among them.
     *
     * @param fields which fields, in this order
     * @param taker is called for each person with one text for each field, as rosters stage it: dates as {@code
     *     yyyy-MM-dd}, lists separated by {@code "; "}, null for what nobody said; the array is used again
     * @throws hrsuite.mentoring.Refusal of kind INVALID when a grade of the filter has no level
     */
    public void texts(StaffFilter filter, List<StaffField> fields, Consumer<String[]> taker) {
        String columns = fields.stream().map(field -> "p." + field.column()).collect(Collectors.joining(", "));
        String[] texts = new String[fields.size()];
        query().visit(filter, columns, row -> {
            for (int i = 0; i < texts.length; i++) {
                texts[i] = row.getString(i + 2);
            }
            taker.accept(texts);
        });
    }

    /**
     * Who reports to whom today, in the whole company. {@code managers()::managerOf} answers by person id, without a
     * database.
     */
    public ReportingLines managers() {
        return new CompanyLines(database).whole();
    }

    /**
     * What was true of a person, oldest first.
     *
     * @param person internal id
     * @return never null; empty when nobody has that id
     */
    public List<PersonHistory> history(long person) {
        return new Query("SELECT " + PersonHistory.COLUMNS + PersonHistory.FROM + " WHERE h.person_id = ?", person)
                .add("ORDER BY h.valid_from, h.id")
                .list(database, PersonHistory::of);
    }

    /** One page of the units that a filter means, by name; the cursor is the id of the last one. */
    public Page<UnitDetail> units(UnitFilter filter, PageRequest page) {
        return new Units(database).page(filter, page);
    }

    /**
     * Where a person was on a day.
     *
     * @param person internal id
     * @return the department, else the division; empty when neither is known, or the person was not there
     */
    public Optional<UnitDetail> unitOf(long person, LocalDate day) {
        return new Units(database).of(person, day);
    }

    /** Every grade that somebody has or that HR placed: those without a level first, then from the lowest up. */
    public List<GradePlacement> grades() {
        return new GradeCatalog(database).placements();
    }

    /** The person who signs in under a name, which is compared in lower case; empty when nobody at work does. */
    public Optional<PersonDetail> signedIn(String userName) {
        List<Long> found = new Query(
                        "SELECT id FROM mentoring.person WHERE user_name = ? AND status = 'ACTIVE' ORDER BY id",
                        userName.toLowerCase(Locale.ROOT))
                .list(database, row -> row.getLong(1));
        return found.isEmpty()
                ? Optional.empty()
                : byIds(found.subList(0, 1)).values().stream().findFirst();
    }

    /** The level of a grade as it is written; empty when nobody knows it. */
    public OptionalDouble levelOf(String grade) {
        return new GradeCatalog(database).ladder().levelOf(grade);
    }

    /** The zone of whoever has none and works at a place that tells none. */
    public ZoneId companyZone() {
        try {
            return ZoneId.of(companyZone);
        } catch (DateTimeException e) {
            throw new IllegalStateException(
                    "The setting mentoring.company.zone is '" + companyZone + "', which is no time zone."
                            + "\nSet it to an IANA zone such as Europe/Berlin.",
                    e);
        }
    }

    private PeopleQuery query() {
        GradeLadder ladder = new GradeCatalog(database).ladder();
        return new PeopleQuery(database, ladder, new Levels(database, ladder));
    }

    private List<PersonDetail> details(List<Person> people) {
        Levels.OfPeople levels = new Levels(database, new GradeCatalog(database).ladder()).of(people);
        Zones zones = new Zones(companyZone());
        return people.stream()
                .map(person -> PersonDetail.of(person, levels.of(person), zones.of(person)))
                .toList();
    }

    private <K> Map<K, PersonDetail> by(Function<PersonDetail, K> key, List<Person> people) {
        return details(people).stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
