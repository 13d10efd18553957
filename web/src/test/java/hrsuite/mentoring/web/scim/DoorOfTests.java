package hrsuite.mentoring.web.scim;

import hrsuite.mentoring.program.GroupPage;
import hrsuite.mentoring.program.GroupQuery;
import hrsuite.mentoring.program.ProgramGroup;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.sync.Identity;
import hrsuite.mentoring.staff.sync.IdentityPage;
import hrsuite.mentoring.staff.sync.IdentityQuery;
import hrsuite.mentoring.staff.sync.PersonPush;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One person and one group, which take whatever is said about them. */
final class DoorOfTests implements Door {

    private final Map<Long, List<ProgramGroup>> none = new LinkedHashMap<>();
    private Identity person;
    private ProgramGroup group =
            new ProgramGroup("5-mentors", "Five mentors", "1", Instant.EPOCH, Instant.EPOCH, List.of());
    private IdentityQuery asked;
    private RuntimeException broken;

    void breaks(RuntimeException fault) {
        broken = fault;
    }

    IdentityQuery asked() {
        return asked;
    }

    @Override
    public Optional<Identity> identity(String id) {
        if (broken != null) {
            throw broken;
        }
        return Optional.ofNullable(person).filter(it -> it.id().equals(id));
    }

    @Override
    public IdentityPage identities(IdentityQuery query) {
        asked = query;
        return new IdentityPage(List.of(), 0, null);
    }

    @Override
    public String managerNumber(String key) {
        return key;
    }

    @Override
    public Identity create(PersonPush push) {
        return change(push, null);
    }

    @Override
    public Identity change(PersonPush push, Integer version) {
        Map<StaffField, String> values = new EnumMap<>(StaffField.class);
        if (person != null) {
            values.putAll(person.values());
        }
        push.says().forEach((field, text) -> {
            if (text == null) {
                values.remove(field);
            } else {
                values.put(field, text);
            }
        });
        if (push.active() != null) {
            values.put(StaffField.STATUS, push.active() ? "ACTIVE" : "LEAVER");
        }
        int next = person == null ? 1 : person.version() + 1;
        String manager = values.get(StaffField.MANAGER_NUMBER);
        person = new Identity(
                "7",
                7,
                next,
                push.externalId(),
                push.userName(),
                values,
                manager,
                manager,
                Instant.EPOCH,
                Instant.EPOCH);
        return person;
    }

    @Override
    public void delete(String id, Integer version) {
        person = null;
    }

    @Override
    public Optional<ProgramGroup> group(String id, boolean withMembers) {
        return Optional.of(group).filter(it -> it.id().equals(id));
    }

    @Override
    public GroupPage groups(GroupQuery query) {
        return new GroupPage(List.of(group), 1, null);
    }

    @Override
    public Map<Long, List<ProgramGroup>> groupsOf(List<Long> people) {
        return none;
    }

    @Override
    public ProgramGroup setMembers(String id, List<String> members, String version) {
        group = new ProgramGroup(
                group.id(),
                group.name(),
                group.version() + "1",
                group.created(),
                group.changed(),
                members.stream()
                        .map(member -> new ProgramGroup.Member(member, "Name"))
                        .toList());
        return group;
    }
}
