package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.TableRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The plans that some rows of a workbook speak of, with the names on them, and the people and positions that there are. */
final class NamedPlans {

    private static final String SUCCESSOR = "successorNumber";
    private static final List<String> NUMBERS =
            List.of("subjectNumber", "incumbentNumber", "positionNumber", "transferToNumber", SUCCESSOR);

    /** Of each name on a plan, the plan's kind and key besides. Parameters: numbers, codes, jobs. */
    private static final String NAMED =
            "SELECT plan.kind, COALESCE(i.employee_number, po.code, plan.job_key) AS plan_key,"
                    + " s.* FROM mentoring.succession_plan plan"
                    + " LEFT JOIN mentoring.person i ON i.id = plan.person_id"
                    + " LEFT JOIN mentoring.succession_position po ON po.id = plan.position_id"
                    + " JOIN mentoring.plan_successor s ON s.plan_id = plan.id"
                    + " WHERE i.employee_number = ANY(?) OR po.code = ANY(?) OR plan.job_key = ANY(?)";

    private final BookPiece piece;
    private final Map<String, Long> people = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();
    private final Map<String, Map<String, PlannedSuccessor>> named = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    NamedPlans(BookPiece piece, List<TableRow> rows) {
        this.piece = piece;
        Set<String> numbers = new HashSet<>();
        rows.forEach(
                row -> NUMBERS.stream().map(row::said).filter(Objects::nonNull).forEach(numbers::add));
        String[] keys = numbers.toArray(String[]::new);
        String[] jobs = rows.stream()
                .flatMap(row -> Stream.of(row.said("job"), row.said("subjectNumber"), row.said("transferToNumber")))
                .filter(Objects::nonNull)
                .map(job -> new PlanSubject(PlanKind.JOB, job).lookup())
                .toArray(String[]::new);
        read(piece.sql(), keys, jobs);
    }

    private void read(Sql sql, String[] keys, String[] jobs) {
        sql.each(
                "SELECT id, employee_number FROM mentoring.person WHERE employee_number = ANY(?)",
                row -> people.put(row.getString(2), row.getLong(1)),
                (Object) keys);
        new PositionTable(sql)
                .list("po.code = ANY(?)", (Object) keys)
                .forEach(position -> positions.put(position.code(), position.holder()));
        sql.each(
                "SELECT code FROM mentoring.workbook_position WHERE intake_id = ? AND code = ANY(?)",
                row -> positions.putIfAbsent(row.getString(1), null),
                piece.intake(),
                keys);
        sql.each(
                NAMED,
                row -> {
                    PlannedSuccessor successor = PlannedSuccessor.of(row);
                    String plan = row.getString("kind") + "/" + row.getString("plan_key");
                    named.computeIfAbsent(plan, any -> new HashMap<>()).put(successor.number(), successor);
                },
                keys,
                keys,
                jobs);
    }

    /** Who is on a plan so far; null for nobody of that number. */
    PlannedSuccessor present(PlanSubject subject, String number) {
        return named.getOrDefault(subject.key(), Map.of()).get(number);
    }

    /** The place that a name has, or the next one on the plan. */
    int place(PlanSubject subject, PlannedSuccessor present) {
        if (present != null && named.getOrDefault(subject.key(), Map.of()).containsValue(present)) {
            return present.place();
        }
        int last = named.getOrDefault(subject.key(), Map.of()).values().stream()
                .mapToInt(PlannedSuccessor::place)
                .max()
                .orElse(0);
        return last + places.merge(subject.key(), 1, Integer::sum);
    }

    /** Whether the subject is there and the caller may speak about it and the successor; notes it where not. */
    boolean isKnown(TableRow row, PlanSubject subject) {
        String successor = row.said(SUCCESSOR);
        boolean there =
                switch (subject.kind()) {
                    case INCUMBENT -> people.containsKey(subject.name());
                    case POSITION -> positions.containsKey(subject.name());
                    case JOB -> true;
                };
        Long holder = subject.kind() == PlanKind.INCUMBENT
                ? people.get(subject.name())
                : subject.kind() == PlanKind.POSITION ? positions.get(subject.name()) : null;
        if (!there) {
            piece.refuse(
                    row,
                    column(row),
                    subject.name(),
                    subject.kind() == PlanKind.INCUMBENT ? "PERSON_UNKNOWN" : "POSITION_UNKNOWN",
                    "There is no " + (subject.kind() == PlanKind.INCUMBENT ? "person" : "position") + " "
                            + subject.name() + ".",
                    "Look whether leading zeros were lost; a new position also needs a row on the sheet Positions.");
        } else if (successor.equals(subject.name()) && subject.kind() == PlanKind.INCUMBENT) {
            piece.refuse(
                    row,
                    SUCCESSOR,
                    successor,
                    "SUCCESSOR_IS_INCUMBENT",
                    "The person with employee number " + successor + " would follow themselves.",
                    "Name somebody else.");
        } else if (piece.isHidden(holder)) {
            piece.refuseOwn(row, column(row));
        } else if (piece.isHidden(people.get(successor))) {
            piece.refuseOwn(row, SUCCESSOR);
        } else {
            return true;
        }
        return false;
    }

    private static String column(TableRow row) {
        return NUMBERS.stream()
                .filter(column -> row.said(column) != null)
                .findFirst()
                .orElse(SUCCESSOR);
    }

    /** A new name that nobody knows is kept, and counts as soon as the person arrives. */
    void warnOfUnknown(TableRow row, PlannedSuccessor present) {
        String number = row.said(SUCCESSOR);
        if (present == null && !people.containsKey(number)) {
            piece.warn(
                    row,
                    SUCCESSOR,
                    number,
                    "SUCCESSOR_UNKNOWN",
                    "The successor " + number + " is not among the staff.",
                    "The name is kept and counts as soon as that person arrives. Look whether the number is right.");
        }
    }

    /** Somebody of whom nothing is said yet. */
    static PlannedSuccessor nobody(String number) {
        return new PlannedSuccessor(number, 0, null, false, null, null, null);
    }
}
