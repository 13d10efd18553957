package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two sides of each program as groups of identity systems: whoever comes in gets a place by the same door as over
 * enrollments, with its judgment, and whoever goes out is withdrawn.
 */
@Stateless
@DenyAll
@DeclareRoles("hris-sync")
public class GroupService {

    @Inject
    private GroupDirectory groups;

    /** A group; empty when there is none of that id. */
    @RolesAllowed("hris-sync")
    public Optional<ProgramGroup> group(String id, boolean withMembers) {
        return groups.group(id, withMembers);
    }

    /**
     * Those that are asked for.
     *
     * @throws Refusal INVALID for a value that a field cannot be compared with; UNREADABLE for an unknown cursor
     */
    @RolesAllowed("hris-sync")
    public GroupPage groups(GroupQuery query) {
        return groups.groups(query);
    }

    /** The groups of people by internal id, without members, versions and times; who is in none is missing. */
    @RolesAllowed("hris-sync")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<Long, List<ProgramGroup>> groupsOf(List<Long> people) {
        return groups.groupsOf(people);
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
    @RolesAllowed("hris-sync")
    public ProgramGroup setMembers(String id, List<String> members, String version) {
        return groups.setMembers(id, members, version);
    }
}
