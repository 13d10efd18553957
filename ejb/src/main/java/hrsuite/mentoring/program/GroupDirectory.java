package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.database.InTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The two sides of each program as groups of identity systems: whoever comes in gets a place by the same door as over
 * enrollments, with its judgment, and whoever goes out is withdrawn.
 */
@ApplicationScoped
public class GroupDirectory {

    @Inject
    private Groups groups;

    @Inject
    private Programs programs;

    @Inject
    private Enrollments enrollments;

    /** A group; empty when there is none of that id. */
    public Optional<ProgramGroup> group(String id, boolean withMembers) {
        try {
            return groups.group(GroupKey.parse(id), withMembers);
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    /**
     * Those that are asked for.
     *
     * @throws Refusal INVALID for a value that a field cannot be compared with; UNREADABLE for an unknown cursor
     */
    public GroupPage groups(GroupQuery query) {
        return groups.page(query);
    }

    /** The groups of people by internal id, without members, versions and times; who is in none is missing. */
    public Map<Long, List<ProgramGroup>> groupsOf(List<Long> people) {
        return groups.of(people);
    }

    /**
     * Has exactly those people in a group: whoever is not yet in it is enrolled, whoever is not named withdrawn. All of it
     * happens or nothing.
     *
     * @param members ids under which identity systems know people
     * @param version that the caller has seen; null when it does not matter
     * @throws Refusal NOT_FOUND; STALE for another version; INVALID with a reason for each who is not known or cannot take
     *     part; CONFLICT when the program does not take anybody at present
     */
    @InTransaction
    public ProgramGroup setMembers(String id, List<String> members, String version) {
        GroupKey key = GroupKey.parse(id);
        programs.holdFamily(key.programId());
        ProgramGroup present = groups.group(key, false).orElseThrow(() -> Refusal.notFound("group", id));
        if (version != null && !version.equals(present.version())) {
            throw Refusal.stale("group", id);
        }
        Map<String, Groups.Seat> seats = groups.seats(key);
        Set<String> wanted = new LinkedHashSet<>(members);
        for (Groups.Seat seat : seats.values()) {
            if (!wanted.contains(seat.member())) {
                enrollments.withdraw(key.programId(), seat.enrollment(), seat.version());
            }
        }
        wanted.removeAll(seats.keySet());
        if (!wanted.isEmpty()) {
            enroll(key, new ArrayList<>(wanted));
        }
        return groups.group(key, true).orElseThrow();
    }

    private void enroll(GroupKey key, List<String> members) {
        Map<String, String> numbers = groups.numbers(members);
        List<Reason> unknown = members.stream()
                .filter(member -> !numbers.containsKey(member))
                .map(member -> new Reason(
                        "members",
                        member,
                        "MEMBER_UNKNOWN",
                        "There is no user with the id " + member + ".",
                        "Create the user first."))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, unknown);
        }
        EnrollmentFilter filter =
                new EnrollmentFilter(null, null, null, null, null, null, List.copyOf(numbers.values()), false);
        EnrollmentOutcome outcome =
                enrollments.enroll(key.programId(), filter, key.role().name(), null);
        if (!outcome.refused().isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, outcome.refused());
        }
    }
}
