package hrsuite.mentoring.web.scim;

import hrsuite.mentoring.program.GroupDirectory;
import hrsuite.mentoring.program.GroupPage;
import hrsuite.mentoring.program.GroupQuery;
import hrsuite.mentoring.program.ProgramGroup;
import hrsuite.mentoring.staff.sync.Identity;
import hrsuite.mentoring.staff.sync.IdentityDirectory;
import hrsuite.mentoring.staff.sync.IdentityPage;
import hrsuite.mentoring.staff.sync.IdentityQuery;
import hrsuite.mentoring.staff.sync.PersonPush;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * That of work in the background, whose roles were looked at when it was taken on.
 *
 * @param source on whose behalf it is done
 */
record BackgroundDoor(String source, IdentityDirectory people, GroupDirectory groups) implements Door {

    @Override
    public Optional<Identity> identity(String id) {
        return people.identity(source, id);
    }

    @Override
    public IdentityPage identities(IdentityQuery query) {
        return people.identities(source, query);
    }

    @Override
    public String managerNumber(String key) {
        return people.managerNumber(source, key);
    }

    @Override
    public Identity create(PersonPush person) {
        return people.create(source, person);
    }

    @Override
    public Identity change(PersonPush person, Integer version) {
        return people.change(source, person, version);
    }

    @Override
    public void delete(String id, Integer version) {
        people.delete(source, id, version);
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
