package hrsuite.mentoring.web.scim;

import hrsuite.mentoring.program.GroupPage;
import hrsuite.mentoring.program.GroupQuery;
import hrsuite.mentoring.program.GroupService;
import hrsuite.mentoring.program.ProgramGroup;
import hrsuite.mentoring.staff.sync.Identity;
import hrsuite.mentoring.staff.sync.IdentityPage;
import hrsuite.mentoring.staff.sync.IdentityQuery;
import hrsuite.mentoring.staff.sync.PersonPush;
import hrsuite.mentoring.staff.sync.SyncService;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** That of whoever calls, with their roles. */
record CallersDoor(SyncService people, GroupService groups) implements Door {

    @Override
    public Optional<Identity> identity(String id) {
        return people.identity(id);
    }

    @Override
    public IdentityPage identities(IdentityQuery query) {
        return people.identities(query);
    }

    @Override
    public String managerNumber(String key) {
        return people.managerNumber(key);
    }

    @Override
    public Identity create(PersonPush person) {
        return people.createIdentity(person);
    }

    @Override
    public Identity change(PersonPush person, Integer version) {
        return people.changeIdentity(person, version);
    }

    @Override
    public void delete(String id, Integer version) {
        people.deleteIdentity(id, version);
    }

    @Override
    public Optional<ProgramGroup> group(String id, boolean withMembers) {
        return groups.group(id, withMembers);
    }

    @Override
    public GroupPage groups(GroupQuery query) {
        return groups.groups(query);
    }

    @Override
    public Map<Long, List<ProgramGroup>> groupsOf(List<Long> ids) {
        return groups.groupsOf(ids);
    }

    @Override
    public ProgramGroup setMembers(String id, List<String> members, String version) {
        return groups.setMembers(id, members, version);
    }
}
