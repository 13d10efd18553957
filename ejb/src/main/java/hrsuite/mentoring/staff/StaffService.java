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
     * @param redacted whether personal dimensions, addresses and reasons for leaving are left out for everybody
     * @throws Refusal of kind INVALID when a grade of the filter has no level
     */
    @RolesAllowed({"hr-admin", "hr-viewer", "hris-sync"})
    public Page<PersonDetail> people(StaffFilter filter, PageRequest page, boolean redacted) {
        return directory.people(filter, page).map(person -> shown(person, redacted));
    }

    /**
     * One person, leavers included.
     *
     * @param redacted as for many
     * @throws Refusal of kind NOT_FOUND
     */
    @RolesAllowed({"hr-admin", "hr-viewer", "hris-sync"})
    public PersonDetail person(String employeeNumber, boolean redacted) {
        return shown(known(employeeNumber), redacted);
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

    /** One page of the units of the organization, by name, with how many people are in each. */
    @RolesAllowed({"hr-admin", "hr-viewer", "hris-sync"})
    public Page<UnitDetail> units(UnitFilter filter, PageRequest page) {
        return directory.units(filter, page);
    }

    /** Every grade that somebody has or that HR placed: those without a level first, then from the lowest up. */
    @RolesAllowed("hr-admin")
    public List<GradePlacement> grades() {
        return directory.grades();
    }

    /**
     * One of them.
     *
     * @param name the grade as it is written
     * @throws Refusal of kind NOT_FOUND
     */
    @RolesAllowed("hr-admin")
    public GradePlacement grade(String name) {
        return new GradeCatalog(database).placement(name);
    }

    /**
     * Says where a grade stands: its level, its ladder, or the grade that it is another name of.
     *
     * @param name the grade as it is written
     * @param said all null takes back what was said before
     * @param seen {@link GradePlacement#version} of what the caller has read; null when it does not matter
     * @throws Refusal of kind INVALID with all reasons; STALE when somebody has said something else since
     */
    @RolesAllowed("hr-admin")
    public void placeGrade(String name, GradeDraft said, Long seen) {
        gradePlaced.fire(new GradeCatalog(database).place(name, said, seen));
    }

    private PersonDetail known(String employeeNumber) {
        return directory.person(employeeNumber).orElseThrow(() -> Refusal.notFound("person", employeeNumber));
    }

    private PersonDetail shown(PersonDetail person, boolean redacted) {
        if (redacted) {
            return person.redacted();
        }
        boolean seesAll = caller.isCallerInRole("hr-admin") || caller.isCallerInRole("hris-sync");
        return seesAll ? person : person.withoutPersonalDimensions();
    }
}
