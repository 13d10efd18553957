package hrsuite.mentoring.program;

import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Explains the rules and weights of programs, takes what HR sets, and keeps every version there ever was. */
@ApplicationScoped
class RuleBook {

    private static final ParametersConverter TEXT = new ParametersConverter();

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Programs programs;

    @Inject
    private ParameterCatalog catalog;

    @Inject
    private Instance<SecurityContext> security;

    /** A version as it is kept. */
    private record Kept(int version, Instant changedAt, String changedBy, Parameters rules, Parameters weights) {

        boolean says(ProgramDetail program) {
            return rules.values().equals(program.rules()) && weights.values().equals(program.weights());
        }
    }

    RulesDetail detail(String programId, Locale language) {
        ProgramDetail program = programs.detail(programId);
        Kept kept = inForce(program);
        Stream<RuleDetail> rules = catalog.rules(program.kind()).values().stream()
                .map(one -> RuleDetail.of("RULE", one, program.rules().get(one.code()), language));
        Stream<RuleDetail> weights = catalog.weights(program.kind()).values().stream()
                .map(one -> RuleDetail.of("WEIGHT", one, program.weights().get(one.code()), language));
        return new RulesDetail(
                program.id(),
                program.version(),
                kept.version(),
                kept.changedAt(),
                kept.changedBy(),
                Stream.concat(rules, weights).toList());
    }

    /** Sets some values; the judgment is that of every change of a program. */
    RulesDetail set(String programId, long expectedVersion, RulesDraft draft, Locale language) {
        ProgramDetail program = programs.detail(programId);
        programs.change(
                programId,
                expectedVersion,
                ProgramDraft.of(program)
                        .with(over(program.rules(), draft.rules()), over(program.weights(), draft.weights())));
        return detail(programId, language);
    }

    private static Map<String, Double> over(Map<String, Double> present, Map<String, Double> given) {
        Map<String, Double> values = new HashMap<>(present);
        values.putAll(given);
        return values;
    }

    /** Newest first. */
    List<RulesVersion> history(String programId) {
        inForce(programs.detail(programId));
        List<Kept> kept = kept(programId);
        List<RulesVersion> versions = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Kept one = kept.get(i);
            versions.add(new RulesVersion(
                    one.version(),
                    one.changedAt(),
                    one.changedBy(),
                    i + 1 < kept.size() ? changes(kept.get(i + 1), one) : List.of(),
                    one.rules().values(),
                    one.weights().values()));
        }
        return versions;
    }

    private static List<RulesVersion.Change> changes(Kept before, Kept after) {
        List<RulesVersion.Change> changes = new ArrayList<>();
        compare(before.rules().values(), after.rules().values(), changes);
        compare(before.weights().values(), after.weights().values(), changes);
        return changes;
    }

    private static void compare(
            Map<String, Double> before, Map<String, Double> after, List<RulesVersion.Change> changes) {
        TreeSet<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        codes.stream()
                .map(code -> new RulesVersion.Change(code, before.get(code), after.get(code)))
                .filter(change -> change.from() == null || !change.from().equals(change.to()))
                .forEach(changes::add);
    }

    /** The number of the version that is in force. */
    int version(String programId) {
        return inForce(programs.detail(programId)).version();
    }

    void opened(@Observes ProgramOpened event) {
        inForce(event.program());
    }

    void changed(@Observes ProgramChanged event) {
        if (!event.removed()) {
            inForce(programs.detail(event.program()));
        }
    }

    /** The last version; a new one where the program says something else by now, also through an upgrade of ours. */
    private Kept inForce(ProgramDetail program) {
        Optional<Kept> last = kept(program.id()).stream().findFirst();
        if (last.filter(kept -> kept.says(program)).isPresent()) {
            return last.get();
        }
        programs.holdFamily(program.id());
        List<Kept> now = kept(program.id());
        if (now.isEmpty() || !now.get(0).says(program)) {
            insert(program, now.isEmpty() ? 1 : now.get(0).version() + 1);
            now = kept(program.id());
        }
        return now.get(0);
    }

    private void insert(ProgramDetail program, int version) {
        new Sql(database)
                .update(
                        "INSERT INTO mentoring.program_rules (program_id, version, changed_at, changed_by, rules, weights)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        Long.valueOf(program.id()),
                        version,
                        Instant.now(),
                        caller(),
                        TEXT.convertToDatabaseColumn(new Parameters(program.rules())),
                        TEXT.convertToDatabaseColumn(new Parameters(program.weights())));
    }

    private String caller() {
        Principal caller = security.isResolvable() ? security.get().getCallerPrincipal() : null;
        return caller == null ? "system" : caller.getName();
    }

    private List<Kept> kept(String programId) {
        return new Sql(database)
                .list(
                        "SELECT version, changed_at, changed_by, rules, weights FROM mentoring.program_rules"
                                + " WHERE program_id = ? ORDER BY version DESC",
                        row -> new Kept(
                                row.getInt("version"),
                                Sql.instant(row, "changed_at"),
                                row.getString("changed_by"),
                                TEXT.convertToEntityAttribute(row.getString("rules")),
                                TEXT.convertToEntityAttribute(row.getString("weights"))),
                        Long.valueOf(programId));
    }
}
