package hrsuite.mentoring.succession;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.StaffDirectory;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Flags of the succession plans, for the role {@code succession} alone. */
@Stateless
@DenyAll
public class SuccessionService {

    @Inject
    private RiskFlags derivedAndDeclared;

    @Inject
    private DeclaredFlags declared;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Event<Audited> happened;

    @Resource
    private SessionContext caller;

    private final Clock clock = Clock.systemUTC();

    /** The flags in force, by person. */
    @RolesAllowed("succession")
    public Page<RiskFlag> flags(FlagFilter filter, PageRequest page) {
        Page<RiskFlag> found = derivedAndDeclared.page(filter, page, today());
        happened.fire(read(filter, found.items(), false));
        return found;
    }

    /** All flags in force at once, for a report that leaves the house. */
    @RolesAllowed("succession")
    public FlagReport allFlags(FlagFilter filter) {
        List<RiskFlag> found = derivedAndDeclared.all(filter, today());
        happened.fire(read(filter, found, true));
        return new FlagReport(Instant.now(clock), filter, found);
    }

    /**
     * One declared flag that has not been cleared.
     *
     * @throws Refusal of kind NOT_FOUND when there is none
     */
    @RolesAllowed("succession")
    public RiskFlag declaredFlag(String id) {
        RiskFlag flag = declared.flag(id);
        happened.fire(new SuccessionFlagsRead(
                new FlagFilter(null, flag.code(), flag.employeeNumber(), RiskFlag.Origin.DECLARED),
                flag.employeeNumber(),
                1,
                false));
        return flag;
    }

    /**
     * Declares a flag.
     *
     * @throws Refusal of kind INVALID with everything that is wrong with the draft
     */
    @RolesAllowed("succession")
    public RiskFlag declare(FlagDraft draft) {
        RiskFlag flag = declared.declare(draft, caller.getCallerPrincipal().getName(), today());
        happened.fire(new SuccessionFlagDeclared(flag.id(), flag.employeeNumber()));
        return flag;
    }

    /**
     * Clears a declared flag; it is kept, but no longer shown.
     *
     * @param version what the caller has read; null when it does not matter
     * @throws Refusal of kind NOT_FOUND, STALE, or CONFLICT for a derived flag
     */
    @RolesAllowed("succession")
    public void clear(String id, Long version) {
        RiskFlag flag = declared.clear(id, version, caller.getCallerPrincipal().getName(), today());
        happened.fire(new SuccessionFlagCleared(flag.id(), flag.employeeNumber()));
    }

    private SuccessionFlagsRead read(FlagFilter filter, List<RiskFlag> found, boolean exported) {
        return new SuccessionFlagsRead(filter, personOf(filter, found), found.size(), exported);
    }

    private String personOf(FlagFilter filter, List<RiskFlag> found) {
        if (filter.employeeNumber() == null) {
            return null;
        }
        return found.isEmpty()
                ? staff.person(filter.employeeNumber())
                        .map(PersonDetail::employeeNumber)
                        .orElse(null)
                : found.get(0).employeeNumber();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
