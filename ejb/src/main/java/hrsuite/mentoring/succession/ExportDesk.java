package hrsuite.mentoring.succession;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.succession.SuccessionReport.Sheet;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;

/** Puts a workbook together, without what the caller must not see; each one is on record with its purpose. */
@ApplicationScoped
class ExportDesk {

    private static final List<String> LEVELS = List.of("LOW", "MEDIUM", "HIGH");
    private static final String NONE = "NONE";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private FlagsInStep flagsInStep;

    @Inject
    private Exposure exposure;

    @Inject
    private Witness witness;

    ExportDesk() {}

    /** For whoever has no container around. */
    ExportDesk(DataSource database, FlagsInStep flagsInStep, Exposure exposure, Witness witness) {
        this.database = database;
        this.flagsInStep = flagsInStep;
        this.exposure = exposure;
        this.witness = witness;
    }

    SuccessionReport export(SuccessionExport asked, String caller) {
        asked.confirmed();
        flagsInStep.follow(witness.today());
        ExportRows rows = new ExportRows(new Redaction(asked.redacted()));
        List<ProfileDetail> profiles = profiles(asked, caller);
        List<PositionDetail> positions = positions(asked, caller);
        List<PlanDetail> plans = plans(caller);
        List<RiskFlag> flags = new RiskFlags(database)
                .all(
                        new FlagFilter(asked.department(), null, null, null, null),
                        witness.today(),
                        witness.hiddenFrom(caller));
        boolean part = asked.department() != null || asked.riskOfLoss() != null || asked.keyPosition() != null;
        Map<String, String> names = new PeopleNames(new Sql(database)).of(plans);
        SuccessionReport report = new SuccessionReport(
                Instant.now(),
                caller,
                asked,
                List.of(
                        new Sheet(BookTables.PROFILES, rows.profiles(profiles)),
                        new Sheet(BookTables.POSITIONS, rows.positions(positions)),
                        new Sheet(
                                BookTables.SUCCESSORS,
                                rows.successors(part ? ofPart(plans, profiles, positions) : plans, names)),
                        new Sheet(BookTables.FLAGS, rows.flags(flags))),
                riskByImpact(profiles),
                bench(positions),
                counted(flags));
        witness.tell(new SuccessionExported(
                asked,
                report.sheets().stream().mapToInt(sheet -> sheet.rows().size()).sum()));
        return report;
    }

    private static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        String next = null;
        do {
            Page<T> page = list.apply(new PageRequest(PageRequest.LARGEST, next));
            all.addAll(page.items());
            next = page.next();
        } while (next != null);
        return all;
    }

    private List<ProfileDetail> profiles(SuccessionExport asked, String caller) {
        ProfileFilter filter =
                new ProfileFilter(asked.department(), null, asked.riskOfLoss(), null, null, null, null, null);
        Profiles profiles = new Profiles(database);
        return all(page -> {
                    Page<ProfileDetail> found = profiles.page(filter, page, witness.hiddenFrom(caller));
                    Map<String, Integer> counts = exposure.of(found.items().stream()
                            .map(ProfileDetail::employeeNumber)
                            .toList());
                    return found.map(profile -> profile.exposedTo(counts.getOrDefault(profile.employeeNumber(), 0)));
                })
                .stream()
                .filter(profile -> !profile.withheld())
                .toList();
    }

    private List<PositionDetail> positions(SuccessionExport asked, String caller) {
        PositionFilter filter = new PositionFilter(asked.department(), null, asked.keyPosition());
        Positions positions = new Positions(database);
        return all(page -> positions.page(filter, page, witness.hiddenFrom(caller))).stream()
                .filter(position -> !position.withheld())
                .toList();
    }

    private List<PlanDetail> plans(String caller) {
        SuccessionPlans plans = new SuccessionPlans(database);
        return all(page -> plans.page(null, page, witness.hiddenFrom(caller))).stream()
                .filter(plan -> !plan.withheld())
                .toList();
    }

    /** Of a part only the plans about its people and positions. */
    private static List<PlanDetail> ofPart(
            List<PlanDetail> plans, List<ProfileDetail> profiles, List<PositionDetail> positions) {
        List<String> people =
                profiles.stream().map(ProfileDetail::employeeNumber).sorted().toList();
        List<String> codes =
                positions.stream().map(PositionDetail::code).sorted().toList();
        return plans.stream()
                .filter(plan ->
                        Collections.binarySearch(plan.kind() == PlanKind.POSITION ? codes : people, plan.subject())
                                >= 0)
                .filter(plan -> plan.kind() != PlanKind.JOB)
                .toList();
    }

    private static int[][] riskByImpact(List<ProfileDetail> profiles) {
        int[][] counts = new int[LEVELS.size()][LEVELS.size()];
        for (ProfileDetail profile : profiles) {
            if (profile.riskOfLoss() != null && profile.impactOfLoss() != null) {
                counts[LEVELS.indexOf(profile.riskOfLoss())][LEVELS.indexOf(profile.impactOfLoss())]++;
            }
        }
        return counts;
    }

    private static Map<String, Integer> bench(List<PositionDetail> positions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Readiness readiness : Readiness.values()) {
            counts.put(readiness.name(), 0);
        }
        counts.put(NONE, 0);
        positions.stream().filter(PositionDetail::keyPosition).forEach(position -> {
            Readiness best = position.bench() == null ? null : position.bench().bestReadiness();
            counts.merge(best == null ? NONE : best.name(), 1, Integer::sum);
        });
        return counts;
    }

    private static Map<String, Integer> counted(List<RiskFlag> flags) {
        Map<String, Integer> counts = new TreeMap<>();
        flags.forEach(flag -> counts.merge(
                flag.origin() == RiskFlag.Origin.DERIVED ? flag.code() : "declared by HR", 1, Integer::sum));
        return counts;
    }
}
