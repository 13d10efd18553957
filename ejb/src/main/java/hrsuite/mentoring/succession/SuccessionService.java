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
import java.util.Map;
import java.util.Set;

/**
 * Profiles, positions, plans and flags, for the role {@code succession} alone; each read is on record. Nobody sees what is
 * said about themselves or those above them, unless the installation is set up so.
 */
@Stateless
@DenyAll
public class SuccessionService {

    @Inject
    private RiskFlags derivedAndDeclared;

    @Inject
    private DeclaredFlags declared;

    @Inject
    private FlagsInStep flagsInStep;

    @Inject
    private FlagLife life;

    @Inject
    private FlagTrend trend;

    @Inject
    private FrictionAlerts alerts;

    @Inject
    private Exposure exposure;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Profiles profiles;

    @Inject
    private Positions positions;

    @Inject
    private SuccessionPlans plans;

    @Inject
    private Reader reader;

    @Inject
    private Event<Audited> happened;

    @Resource
    private SessionContext session;

    private final Clock clock = Clock.systemUTC();

    /** The profiles in which something is said, by person. */
    @RolesAllowed("succession")
    public Page<ProfileDetail> profiles(ProfileFilter filter, PageRequest page) {
        Page<ProfileDetail> found = profiles.page(filter, page, hidden());
        read("PROFILES", "succession/profiles", found.items().size());
        Map<String, Integer> counts = exposure.of(
                found.items().stream().map(ProfileDetail::employeeNumber).toList());
        return found.map(profile -> profile.exposedTo(counts.getOrDefault(profile.employeeNumber(), 0)));
    }

    /**
     * The profile of a person, empty where nothing is said.
     *
     * @throws Refusal of kind NOT_FOUND when nobody has that number
     */
    @RolesAllowed("succession")
    public ProfileDetail profile(String employeeNumber) {
        ProfileDetail profile = profiles.profile(profiles.person(employeeNumber), hidden());
        read("PROFILES", "person/" + profile.employeeNumber(), 1);
        return exposed(profile);
    }

    /** What was said of a person before, oldest first; nothing where the profile itself is withheld. */
    @RolesAllowed("succession")
    public Page<PastValue> history(String employeeNumber, PageRequest page) {
        Subject person = profiles.person(employeeNumber);
        Page<PastValue> found =
                hidden().contains(person.person()) ? new Page<>(List.of(), null) : profiles.history(person, page);
        read("HISTORY", "person/" + person.employeeNumber(), found.items().size());
        return found;
    }

    /**
     * Makes a profile what the draft says; what was said before is kept.
     *
     * @param version what the caller has read
     * @throws Refusal of kind NOT_FOUND, INVALID with everything that is wrong, STALE, or CONFLICT for the caller's own
     *     profile and those of people above them
     */
    @RolesAllowed("succession")
    public ProfileDetail saveProfile(String employeeNumber, long version, ProfileDraft draft) {
        Subject person = profiles.person(employeeNumber);
        if (hidden().contains(person.person())) {
            throw OwnMatter.refused(person.employeeNumber());
        }
        if (profiles.save(person, version, draft, caller(), today())) {
            happened.fire(new SuccessionChanged("PROFILE", person.employeeNumber()));
        }
        return exposed(profiles.profile(profiles.person(employeeNumber), Set.of()));
    }

    private ProfileDetail exposed(ProfileDetail profile) {
        String number = profile.employeeNumber();
        return profile.exposedTo(exposure.of(List.of(number)).getOrDefault(number, 0));
    }

    /** Positions with their bench. */
    @RolesAllowed("succession")
    public Page<PositionDetail> positions(PositionFilter filter, PageRequest page) {
        Page<PositionDetail> found = positions.page(filter, page, hidden());
        read("POSITIONS", "succession/positions", found.items().size());
        return found;
    }

    /**
     * One position.
     *
     * @throws Refusal of kind NOT_FOUND when there is none of that code
     */
    @RolesAllowed("succession")
    public PositionDetail position(String code) {
        PositionDetail position = positions.find(code, hidden()).orElseThrow(() -> Refusal.notFound("position", code));
        read("POSITIONS", "position/" + code, 1);
        return position;
    }

    /**
     * Makes a position what the draft says, also one that is new, and its plan where the draft has one.
     *
     * @param version what the caller has read; null when it does not matter, 0 for a position that is to be new
     * @throws Refusal of kind INVALID with everything that is wrong, STALE, or CONFLICT where the caller or somebody above
     *     them holds it
     */
    @RolesAllowed("succession")
    public PositionSaved savePosition(String code, Long version, PositionDraft draft) {
        Set<Long> hidden = hidden();
        boolean created = positions.save(code, version, draft, caller(), hidden);
        if (draft.successors() != null) {
            PlanDraft plan = new PlanDraft(draft.successors());
            plans.save(PlanKind.POSITION, code, null, plan, caller(), today(), hidden);
        }
        happened.fire(new SuccessionChanged("POSITION", code.strip()));
        return new PositionSaved(positions.find(code.strip(), hidden).orElseThrow(), created);
    }

    /**
     * The plans of a kind.
     *
     * @param kind null for all
     */
    @RolesAllowed("succession")
    public Page<PlanDetail> plans(PlanKind kind, PageRequest page) {
        Page<PlanDetail> found = plans.page(kind, page, hidden());
        read("PLANS", "succession/plans", found.items().size());
        return found;
    }

    /**
     * One plan, empty where nothing is said.
     *
     * @throws Refusal of kind NOT_FOUND when there is no such person or position
     */
    @RolesAllowed("succession")
    public PlanDetail plan(PlanKind kind, String subject) {
        PlanDetail plan = plans.plan(kind, subject, hidden());
        read(
                "PLANS",
                kind == PlanKind.JOB ? "plan/JOB" : "plan/" + kind + "/" + plan.subject(),
                plan.successors().size());
        return plan;
    }

    /**
     * Makes a plan what the draft says; who was named before is kept.
     *
     * @param version what the caller has read; null when it does not matter
     * @throws Refusal of kind NOT_FOUND, INVALID with everything that is wrong, STALE, or CONFLICT for a plan about the
     *     caller or somebody above them
     */
    @RolesAllowed("succession")
    public PlanDetail savePlan(PlanKind kind, String subject, Long version, PlanDraft draft) {
        Set<Long> hidden = hidden();
        if (plans.save(kind, subject, version, draft, caller(), today(), hidden)) {
            happened.fire(new SuccessionChanged("PLAN", kind + "/" + subject.strip()));
        }
        return plans.plan(kind, subject, hidden);
    }

    /** The flags in force, by person; those about the caller and people above them are left out. */
    @RolesAllowed("succession")
    public Page<RiskFlag> flags(FlagFilter filter, PageRequest page) {
        flagsInStep.follow(today());
        Page<RiskFlag> found = derivedAndDeclared.page(filter, page, today(), hidden());
        happened.fire(read(filter, found.items(), false));
        return found;
    }

    /** All flags in force at once, for a report that leaves the house. */
    @RolesAllowed("succession")
    public FlagReport allFlags(FlagFilter filter) {
        flagsInStep.follow(today());
        List<RiskFlag> found = derivedAndDeclared.all(filter, today(), hidden());
        happened.fire(read(filter, found, true));
        return new FlagReport(Instant.now(clock), filter, found);
    }

    /**
     * One flag: a derived one, also of the past, or a declared one that has not been cleared.
     *
     * @throws Refusal of kind NOT_FOUND when there is none
     */
    @RolesAllowed("succession")
    public RiskFlag flag(String id) {
        RiskFlag flag = find(id);
        happened.fire(new SuccessionFlagsRead(
                new FlagFilter(null, flag.code(), flag.employeeNumber(), flag.origin(), null),
                flag.employeeNumber(),
                1,
                false));
        return flag;
    }

    private RiskFlag find(String id) {
        long derived = FlagLife.number(id);
        return derived == 0
                ? declared.flag(id, today(), hidden())
                : derivedAndDeclared
                        .one(RiskFlag.Origin.DERIVED, derived, today(), hidden())
                        .filter(flag -> flag.id().equals(id))
                        .orElseThrow(() -> Refusal.notFound("flag", id));
    }

    /**
     * How many flags of each code there were on each day, without those about the caller and people above them.
     *
     * @param from null for 30 days before the end
     * @param to null for today
     * @throws Refusal of kind INVALID for less than one day or more than 366
     */
    @RolesAllowed("succession")
    public List<FlagCount> trend(LocalDate from, LocalDate to) {
        flagsInStep.follow(today());
        LocalDate end = to == null ? today() : to;
        List<FlagCount> counts = trend.between(from == null ? end.minusDays(29) : from, end, hidden());
        read("TREND", "succession/flags", counts.size());
        return counts;
    }

    /**
     * Somebody takes care of a derived flag; it stays in force.
     *
     * @param version what the caller has read; null when it does not matter
     * @param reason 1 to 1,000 characters
     * @throws Refusal of kind NOT_FOUND, INVALID, STALE, or CONFLICT for a declared flag or one that is over
     */
    @RolesAllowed("succession")
    public RiskFlag acknowledge(String id, Long version, String reason) {
        RiskFlag flag = find(id);
        if (flag.origin() == RiskFlag.Origin.DECLARED) {
            throw Refusal.conflict(
                    "id",
                    id,
                    "FLAG_IS_DECLARED",
                    "The flag " + id + " was declared, so somebody knows of it.",
                    "Resolve it when it is over.");
        }
        life.acknowledge(flag, version, reason, caller(), today());
        happened.fire(new FlagDecided(id, RiskFlag.State.ACKNOWLEDGED));
        return find(id);
    }

    /**
     * Ends a flag: a declared one for good, a derived one until the facts behind it change.
     *
     * @param version what the caller has read; null when it does not matter
     * @param reason 1 to 1,000 characters
     * @throws Refusal of kind NOT_FOUND, INVALID, STALE, or CONFLICT for a flag that is over
     */
    @RolesAllowed("succession")
    public void resolve(String id, Long version, String reason) {
        RiskFlag flag = find(id);
        if (flag.origin() == RiskFlag.Origin.DECLARED) {
            clear(id, version, FlagLife.reason(reason));
            return;
        }
        life.resolve(flag, version, reason, caller(), today());
        happened.fire(new FlagDecided(id, RiskFlag.State.RESOLVED));
    }

    /**
     * Declares a flag.
     *
     * @throws Refusal of kind INVALID with everything that is wrong with the draft; CONFLICT where it is about the caller
     *     or somebody above them
     */
    @RolesAllowed("succession")
    public RiskFlag declare(FlagDraft draft) {
        RiskFlag flag = declared.declare(draft, caller(), today(), hidden());
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
        clear(id, version, null);
    }

    private void clear(String id, Long version, String why) {
        RiskFlag flag = declared.clear(id, version, why, caller(), today(), hidden());
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

    /**
     * What has come up between people who are paired, oldest first.
     *
     * @param state null for all that have not been resolved
     */
    @RolesAllowed("succession")
    public Page<FrictionAlert> frictions(RiskFlag.State state, PageRequest page) {
        flagsInStep.follow(today());
        Page<FrictionAlert> found = alerts.page(state, page, hidden());
        read("FRICTIONS", "succession/frictions", found.items().size());
        return found;
    }

    /**
     * One of them, also of the past.
     *
     * @throws Refusal of kind NOT_FOUND when there is none
     */
    @RolesAllowed("succession")
    public FrictionAlert friction(String id) {
        FrictionAlert alert = alerts.find(id, hidden());
        read("FRICTIONS", "friction/" + id, 1);
        return alert;
    }

    /**
     * Says that a pair may go on although something has come up.
     *
     * @param version what the caller has read; null when it does not matter
     * @param reason 1 to 1,000 characters
     * @throws Refusal of kind NOT_FOUND, INVALID, STALE, or CONFLICT for what is no longer there
     */
    @RolesAllowed("succession")
    public FrictionAlert acknowledgeFriction(String id, Long version, String reason) {
        FrictionAlert alert = alerts.find(id, hidden());
        alerts.acknowledge(alert, version, reason, caller(), today());
        happened.fire(new FrictionAcknowledged(id, alert.pairing()));
        return alerts.find(id, hidden());
    }

    private Set<Long> hidden() {
        return reader.hiddenFrom(caller());
    }

    private void read(String what, String subject, int found) {
        happened.fire(new SuccessionRead(what, subject, found));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
