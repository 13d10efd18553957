package hrsuite.mentoring.staff;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;

/** Staff as HR and its systems see it. */
@Stateless
@DenyAll
public class StaffService {

    private static final double HIGHEST_LEVEL = 1_000_000;
    private static final int LONGEST_GRADE = StaffField.GRADE.length();

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Resource
    private SessionContext caller;

    @Inject
    private StaffDirectory directory;

    @Inject
    private Event<GradePlaced> gradePlaced;

    /**
     * One page of the people that a filter means, in the order in which they came.
     *
     * @throws Refusal of kind INVALID when a grade of the filter has no level
     */
    @RolesAllowed({"hr-admin", "hr-viewer", "hris-sync"})
    public Page<PersonDetail> people(StaffFilter filter, PageRequest page) {
        return directory.people(filter, page).map(this::shown);
    }

    /**
     * One person, leavers included.
     *
     * @throws Refusal of kind NOT_FOUND
     */
    @RolesAllowed({"hr-admin", "hr-viewer", "hris-sync"})
    public PersonDetail person(String employeeNumber) {
        return shown(known(employeeNumber));
    }

    /**
     * What was true of a person, oldest first.
     *
     * @throws Refusal of kind NOT_FOUND
     */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public List<PersonHistory> history(String employeeNumber) {
        return directory.history(known(employeeNumber).key());
    }

    /** Every grade that somebody has or that HR placed: those without a level first, then from the lowest up. */
    @RolesAllowed("hr-admin")
    public List<GradePlacement> grades() {
        return directory.grades();
    }

    /**
     * Says how senior a grade is.
     *
     * @param name the grade as it is written
     * @param level higher is more senior, 0 to 1,000,000; null takes back what was said before
     * @throws Refusal of kind INVALID
     */
    @RolesAllowed("hr-admin")
    public void placeGrade(String name, Double level) {
        refuseName(name);
        refuseLevel(level);
        new GradeCatalog(database).place(name.strip(), level);
        gradePlaced.fire(new GradePlaced(name.strip(), level));
    }

    private PersonDetail known(String employeeNumber) {
        return directory.person(employeeNumber).orElseThrow(() -> Refusal.notFound("person", employeeNumber));
    }

    private PersonDetail shown(PersonDetail person) {
        boolean seesAll = caller.isCallerInRole("hr-admin") || caller.isCallerInRole("hris-sync");
        return seesAll ? person : person.withoutPersonalDimensions();
    }

    private static void refuseName(String name) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_GRADE) {
            throw Refusal.invalid(
                    "name",
                    name,
                    "GRADE_NAME_INVALID",
                    "A grade has a name of 1 to " + LONGEST_GRADE + " characters.",
                    "Write it as it stands with the people who have it.");
        }
    }

    private static void refuseLevel(Double level) {
        if (level != null && !(level >= 0 && level <= HIGHEST_LEVEL)) {
            throw Refusal.invalid(
                    "level",
                    level,
                    "LEVEL_OUT_OF_RANGE",
                    "The level " + level + " is not between 0 and 1,000,000.",
                    "Any scale will do, as long as a higher number is more senior.");
        }
    }
}
