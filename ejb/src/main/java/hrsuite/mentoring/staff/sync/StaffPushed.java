package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.Published;
import hrsuite.mentoring.audit.Audited;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * People have come, changed or left because a machine or a person of HR said so; fired in the transaction of the change, once
 * for all who were sent together, and only when there was a change.
 *
 * @param source who said it
 * @param people whom it is about; never empty
 */
public record StaffPushed(String source, List<Moved> people) implements Audited, Published {

    /** What became of somebody. */
    public enum Move {
        CREATED,
        CHANGED,
        LEFT
    }

    /**
     * Somebody of whom something has changed.
     *
     * @param person internal id
     * @param employeeNumber HR's key
     */
    public record Moved(long person, String employeeNumber, Move move) {}

    public StaffPushed {
        people = List.copyOf(people);
    }

    /** Internal ids of the people who are new. */
    public List<Long> created() {
        return ids(move -> move == Move.CREATED);
    }

    /** Internal ids of the people of whom something changed, leavers included. */
    public List<Long> changed() {
        return ids(move -> move != Move.CREATED);
    }

    /** Internal ids of the people who have left by this. */
    public List<Long> leavers() {
        return ids(move -> move == Move.LEFT);
    }

    private List<Long> ids(Predicate<Move> which) {
        return people.stream()
                .filter(moved -> which.test(moved.move()))
                .map(Moved::person)
                .toList();
    }

    @Override
    public String action() {
        return "STAFF_PUSHED";
    }

    @Override
    public String subject() {
        return people.size() == 1 ? "person/" + people.get(0).person() : "source/" + source;
    }

    @Override
    public String detail() {
        return created().size() + " created, " + changed().size() + " changed, "
                + leavers().size() + " left, said by " + source;
    }

    @Override
    public List<Notice> notices() {
        return people.stream()
                .map(moved -> new Notice(
                        "staff." + moved.move().name().toLowerCase(Locale.ROOT),
                        "staff/" + moved.employeeNumber(),
                        Map.of("employeeNumber", moved.employeeNumber())))
                .toList();
    }
}
