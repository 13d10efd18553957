package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.database.InTransaction;
import hrsuite.mentoring.staff.StaffDirectory;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.StaffFilter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Hands staff out in the columns in which it came. Whoever calls has checked the roles. */
@ApplicationScoped
class StaffExports {

    /** What says more about somebody than a mentoring program needs. */
    private static final Set<StaffField> PERSONAL = EnumSet.of(StaffField.BIRTH_YEAR);

    private static final Set<StaffField> REDACTED =
            EnumSet.of(StaffField.BIRTH_YEAR, StaffField.EMAIL, StaffField.LEAVE_REASON);

    @Inject
    private StaffDirectory staff;

    @Inject
    @Any
    private Instance<StaffWriter> writerBeans;

    @Inject
    private Event<Audited> event;

    private Collection<StaffWriter> writers;
    private Consumer<Audited> events;

    protected StaffExports() {}

    /** For whoever has no container around. */
    StaffExports(StaffDirectory staff, Collection<StaffWriter> writers, Consumer<Audited> events) {
        this.staff = staff;
        this.writers = writers;
        this.events = events;
    }

    @PostConstruct
    void furnish() {
        writers = writerBeans.stream().toList();
        events = happened -> event.fire(happened);
    }

    /**
     * Grants and records an export.
     *
     * @param seesPersonal whether the caller may see personal dimensions
     */
    @InTransaction
    public RosterFile grant(StaffExport export, boolean seesPersonal, String by) {
        StaffWriter writer = writer(export.format());
        List<StaffWriter.Column> columns = columns(export, seesPersonal);
        List<StaffField> fields =
                columns.stream().map(StaffWriter.Column::field).toList();
        long people = staff.count(export.filter());
        requireRoom(people, writer);
        events.accept(new StaffExported(
                export.format(),
                people,
                asked(export.filter()),
                fields.stream().map(StaffField::code).toList(),
                by));
        return out -> writer.write("Staff", columns, taker -> staff.texts(export.filter(), fields, taker), out);
    }

    private StaffWriter writer(String format) {
        return writers.stream()
                .filter(writer -> writer.format().equals(format))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "format",
                        format,
                        "FORMAT_UNKNOWN",
                        "Staff is not handed out as " + format + ".",
                        "Ask for xlsx or csv."));
    }

    private static List<StaffWriter.Column> columns(StaffExport export, boolean seesPersonal) {
        List<StaffWriter.Column> columns = new ArrayList<>();
        for (String[] line : TemplateColumns.lines(export.language())) {
            StaffField field = StaffField.of(line[0]).orElseThrow();
            boolean hidden = export.redacted() && REDACTED.contains(field) || !seesPersonal && PERSONAL.contains(field);
            if (!hidden) {
                columns.add(new StaffWriter.Column(line[1], field));
            }
        }
        return columns;
    }

    private static void requireRoom(long people, StaffWriter writer) {
        if (people > writer.mostPeople()) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "format",
                    writer.format(),
                    "TOO_MANY_PEOPLE",
                    people + " people do not fit into one file of this kind, which takes " + writer.mostPeople() + ".",
                    "Ask for csv, or for one department or location at a time.");
        }
    }

    private static List<String> asked(StaffFilter filter) {
        List<String> asked = new ArrayList<>();
        note(asked, "department", filter.department());
        note(asked, "division", filter.division());
        note(asked, "location", filter.location());
        note(asked, "gradeFrom", filter.gradeFrom());
        note(asked, "gradeTo", filter.gradeTo());
        note(asked, "hiredAfter", filter.hiredAfter());
        note(asked, "status", filter.status());
        note(asked, "q", filter.q());
        note(asked, "employeeNumbers", filter.employeeNumbers());
        return asked;
    }

    private static void note(List<String> asked, String part, Object value) {
        if (value != null) {
            asked.add(part);
        }
    }
}
