package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramDirectory;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.staff.ReportingLines;
import hrsuite.mentoring.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks some rules again about everybody who is paired. */
@ApplicationScoped
class Review {

    @Inject
    private ProgramDirectory programs;

    @Inject
    private StaffDirectory staff;

    @Inject
    private CandidatePool pool;

    @Inject
    private Judges judges;

    @Inject
    private PairingRows rows;

    List<ReviewedObjection> objections() {
        List<ReviewedObjection> found = new ArrayList<>();
        ReportingLines lines = null;
        for (Map.Entry<Long, List<RunningPair>> running : rows.running().entrySet()) {
            ProgramDetail program = programs.detail(String.valueOf(running.getKey()));
            List<EligibilityRule> rules = judges.reviewed(program.kind());
            if (!rules.isEmpty()) {
                lines = lines == null ? staff.managers() : lines;
                found.addAll(objections(program, rules, running.getValue(), lines));
            }
        }
        return found;
    }

    private List<ReviewedObjection> objections(
            ProgramDetail program, List<EligibilityRule> rules, List<RunningPair> pairs, ReportingLines lines) {
        Map<Long, Candidate> mentors = people(Role.MENTOR, pairs, RunningPair::mentor);
        Map<Long, Candidate> mentees = people(Role.MENTEE, pairs, RunningPair::mentee);
        PairingContext context = new PairingContext(
                program,
                Stream.concat(mentors.values().stream(), mentees.values().stream())
                        .toList(),
                LocalDate.now(ZoneOffset.UTC),
                lines::managerOf,
                lines::teamSizes);
        PairJudges asked =
                new PairJudges(rules.stream().map(rule -> rule.prepare(context)).toList());
        return pairs.stream()
                .flatMap(pair -> asked.objections(mentors.get(pair.mentor()), mentees.get(pair.mentee())).stream()
                        .map(objection -> new ReviewedObjection(pair.pairing(), objection)))
                .toList();
    }

    private Map<Long, Candidate> people(Role role, List<RunningPair> pairs, ToLongFunction<RunningPair> who) {
        Set<Long> persons = pairs.stream().map(who::applyAsLong).collect(Collectors.toSet());
        return pool.people(role, persons).stream().collect(Collectors.toMap(Candidate::person, Function.identity()));
    }
}
