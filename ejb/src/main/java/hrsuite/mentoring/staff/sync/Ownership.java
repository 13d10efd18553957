package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.database.InTransaction;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.FieldOwners;
import hrsuite.mentoring.staff.StaffField;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Who owns what, and who would have it otherwise. */
@ApplicationScoped
class Ownership {

    private static final int LONGEST = 60;

    /** The value as it stands, whichever column it is in. */
    private static final String STANDING = Arrays.stream(StaffField.values())
            .map(field -> "WHEN '" + field.code() + "' THEN CAST(p." + field.column() + " AS varchar(2000))")
            .collect(Collectors.joining(" ", "CASE c.field ", " END"));

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Event<Audited> event;

    private Sql sql;
    private Consumer<Audited> events;

    protected Ownership() {}

    /** For whoever has no container around. */
    Ownership(DataSource database, Consumer<Audited> events) {
        this.sql = new Sql(database);
        this.events = events;
    }

    @PostConstruct
    void furnish() {
        sql = new Sql(database);
        events = happened -> event.fire(happened);
    }

    Page<ConflictDetail> conflicts(PageRequest page) {
        List<ConflictDetail> rows = sql.list(
                "SELECT c.id, p.employee_number, c.field, " + STANDING + " AS standing, c.owner, c.said, c.source, c.at"
                        + " FROM mentoring.field_conflict c JOIN mentoring.person p ON p.id = c.person_id"
                        + " WHERE c.id > ? ORDER BY c.id FETCH FIRST ? ROWS ONLY",
                row -> new ConflictDetail(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        Sql.instant(row, "at")),
                page.afterKey(),
                page.limit() + 1);
        return Page.of(rows, page, ConflictDetail::id);
    }

    List<FieldOwnerDetail> owners() {
        FieldOwners owners = FieldOwners.read(sql);
        return Arrays.stream(StaffField.values())
                .filter(field -> field != StaffField.EMPLOYEE_NUMBER)
                .map(field ->
                        new FieldOwnerDetail(field.code(), owners.byField().get(field)))
                .toList();
    }

    @InTransaction
    public FieldOwnerDetail own(String code, String source) {
        StaffField field = StaffField.of(code)
                .filter(known -> known != StaffField.EMPLOYEE_NUMBER)
                .orElseThrow(() -> Refusal.notFound("field", code));
        if (source != null && !source.matches("[\\p{Alnum}._@/:-]{1," + LONGEST + "}")) {
            throw Refusal.invalid(
                    "source",
                    source,
                    "SOURCE_UNREADABLE",
                    "The source " + source + " has no name of an integration.",
                    "Name ROSTER, HR, or an integration as the sources of a person name it.");
        }
        sql.update("DELETE FROM mentoring.field_owner WHERE field = ?", field.code());
        if (source != null) {
            sql.update("INSERT INTO mentoring.field_owner (field, source) VALUES (?, ?)", field.code(), source);
        }
        events.accept(new OwnerChanged(field.code(), source));
        return new FieldOwnerDetail(field.code(), source);
    }
}
