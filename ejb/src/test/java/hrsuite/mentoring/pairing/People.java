package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.staff.WorkingHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** People for tests of rules, without a database. */
public final class People {

    private final Map<String, Double> rules;
    private LocalDate day = LocalDate.of(2026, 1, 14);
    private Map<Long, Long> managers = Map.of();
    private Map<Long, Integer> teams = Map.of();

    private People(Map<String, Double> rules) {
        this.rules = rules;
    }

    /** In a program with these rule parameters in force. */
    public static People under(Map<String, Double> rules) {
        return new People(rules);
    }

    public People on(LocalDate wanted) {
        day = wanted;
        return this;
    }

    /** How many people the teams of some have; of all others 1. */
    public People withTeams(Map<Long, Integer> wanted) {
        teams = wanted;
        return this;
    }

    public People withManagers(Map<Long, Long> wanted) {
        managers = wanted;
        return this;
    }

    /** What the rule has against the pair. */
    public Objection objection(EligibilityRule rule, Candidate mentor, Candidate mentee) {
        EligibilityRule.PairJudge judge = rule.prepare(context(mentor, mentee));
        return judge == null ? null : judge.judge(mentor, mentee);
    }

    public PairingContext context(Candidate... people) {
        ProgramDetail program = new ProgramDetail(
                "1",
                1,
                "A program",
                "ANY",
                null,
                null,
                day,
                day.plusYears(1),
                List.of(),
                "P1M",
                "",
                "",
                rules,
                Map.of(),
                null,
                null,
                null,
                List.of());
        return new PairingContext(
                program, List.of(people), day, managers::get, () -> person -> teams.getOrDefault(person, 1));
    }

    public static Candidate mentor(long person, double level) {
        return of(person, Role.MENTOR, level, ZoneId.of("UTC"), "09:00-17:00", List.of(), List.of());
    }

    public static Candidate mentee(long person, double level) {
        return of(person, Role.MENTEE, level, ZoneId.of("UTC"), "09:00-17:00", List.of(), List.of());
    }

    public static Candidate working(long person, Role role, String zone, String hours) {
        return of(person, role, 1, ZoneId.of(zone), hours, List.of(), List.of());
    }

    public static Candidate topics(long person, Role role, List<String> offers, List<String> wants) {
        return of(person, role, 1, ZoneId.of("UTC"), "09:00-17:00", offers, wants);
    }

    private static Candidate of(
            long person, Role role, double level, ZoneId zone, String hours, List<String> offers, List<String> wants) {
        return new Candidate(
                person,
                person,
                "E" + person,
                role,
                1,
                level,
                false,
                null,
                null,
                null,
                null,
                null,
                zone,
                WorkingHours.parse(hours).orElseThrow(),
                null,
                null,
                null,
                0,
                offers,
                wants,
                offers.isEmpty(),
                wants.isEmpty(),
                false,
                Map.of(),
                Map.of());
    }
}
