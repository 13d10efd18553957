package hrsuite.mentoring.web.scim;

import hrsuite.mentoring.program.GroupPage;
import hrsuite.mentoring.program.GroupQuery;
import hrsuite.mentoring.program.ProgramGroup;
import hrsuite.mentoring.staff.sync.Identity;
import hrsuite.mentoring.staff.sync.IdentityPage;
import hrsuite.mentoring.staff.sync.IdentityQuery;
import hrsuite.mentoring.staff.sync.PersonPush;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** To those who know people and groups, for whoever asks. */
interface Door {

    Optional<Identity> identity(String id);

    IdentityPage identities(IdentityQuery query);

    String managerNumber(String key);

    Identity create(PersonPush person);

    Identity change(PersonPush person, Integer version);

    void delete(String id, Integer version);

    Optional<ProgramGroup> group(String id, boolean withMembers);

    GroupPage groups(GroupQuery query);

    Map<Long, List<ProgramGroup>> groupsOf(List<Long> people);

    ProgramGroup setMembers(String id, List<String> members, String version);
}
