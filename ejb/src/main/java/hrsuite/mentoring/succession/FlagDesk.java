package hrsuite.mentoring.succession;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.StaffDirectory;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/** Shows flags as they are today and takes what is said about them, as far as the caller may, on record. */
@ApplicationScoped
class FlagDesk {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

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
    private StaffDirectory staff;

    @Inject
    private Witness witness;

    Page<RiskFlag> flags(FlagFilter filter, PageRequest page, String caller) {
        flagsInStep.follow(witness.today());
        Page<RiskFlag> found = derivedAndDeclared.page(filter, page, witness.today(), witness.hiddenFrom(caller));
        witness.tell(read(filter, found.items(), false));
        return found;
    }

    FlagReport allFlags(FlagFilter filter, String caller) {
        flagsInStep.follow(witness.today());
        List<RiskFlag> found = derivedAndDeclared.all(filter, witness.today(), witness.hiddenFrom(caller));
        witness.tell(read(filter, found, true));
        return new FlagReport(Instant.now(), filter, found);
    }

    RiskFlag flag(String id, String caller) {
        RiskFlag flag = find(id, caller);
        FlagFilter filter = new FlagFilter(null, flag.code(), flag.employeeNumber(), flag.origin(), null);
        witness.tell(new SuccessionFlagsRead(filter, flag.employeeNumber(), 1, false));
        return flag;
    }

    private RiskFlag find(String id, String caller) {
        long derived = FlagLife.number(id);
        return derived == 0
                ? declared.flag(id, witness.today(), witness.hiddenFrom(caller))
                : derivedAndDeclared
                        .one(RiskFlag.Origin.DERIVED, derived, witness.today(), witness.hiddenFrom(caller))
                        .filter(flag -> flag.id().equals(id))
                        .orElseThrow(() -> Refusal.notFound("flag", id));
    }

    List<FlagCount> trend(LocalDate from, LocalDate to, String caller) {
        LocalDate today = witness.today();
        flagsInStep.follow(today);
        LocalDate end = to == null ? today : to;
        List<FlagCount> counts =
                trend.between(from == null ? end.minusDays(29) : from, end, witness.hiddenFrom(caller));
        witness.read("TREND", "succession/flags", counts.size());
        return counts;
    }

    RiskFlag acknowledge(String id, Long version, String reason, String caller) {
        RiskFlag flag = find(id, caller);
        if (flag.origin() == RiskFlag.Origin.DECLARED) {
            throw Refusal.conflict(
                    "id",
                    id,
                    "FLAG_IS_DECLARED",
                    "The flag " + id + " was declared, so somebody knows of it.",
                    "Resolve it when it is over.");
        }
        life.acknowledge(flag, version, reason, caller, witness.today());
        news().tell(witness.today());
        witness.tell(new FlagDecided(id, RiskFlag.State.ACKNOWLEDGED));
        return find(id, caller);
    }

    void resolve(String id, Long version, String reason, String caller) {
        RiskFlag flag = find(id, caller);
        if (flag.origin() == RiskFlag.Origin.DECLARED) {
            clear(id, version, FlagLife.reason(reason), caller);
            return;
        }
        life.resolve(flag, version, reason, caller, witness.today());
        news().tell(witness.today());
        witness.tell(new FlagDecided(id, RiskFlag.State.RESOLVED));
    }

    RiskFlag declare(FlagDraft draft, String caller) {
        RiskFlag flag = declared.declare(draft, caller, witness.today(), witness.hiddenFrom(caller));
        news().tell(witness.today());
        witness.tell(new SuccessionFlagDeclared(flag.id(), flag.employeeNumber()));
        return flag;
    }

    /**
     * @param why null where nobody said
     */
    void clear(String id, Long version, String why, String caller) {
        RiskFlag flag = declared.clear(id, version, why, caller, witness.today(), witness.hiddenFrom(caller));
        news().tell(witness.today());
        witness.tell(new SuccessionFlagCleared(flag.id(), flag.employeeNumber()));
    }

    private FlagNews news() {
        return FlagNews.of(database);
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
}
