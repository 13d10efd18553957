package hrsuite.mentoring.web.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.exceptions.BadRequestException;
import de.captaingoldfish.scim.sdk.common.exceptions.ConflictException;
import de.captaingoldfish.scim.sdk.common.exceptions.ForbiddenException;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Member;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.program.GroupCondition;
import hrsuite.mentoring.program.GroupPage;
import hrsuite.mentoring.program.GroupQuery;
import hrsuite.mentoring.program.ProgramGroup;
import java.util.List;

/** What the engine asks about groups. */
class GroupHandler extends ResourceHandler<Group> {

    private static final String MEMBERS = "members";

    /** Groups come with their programs; whoever creates one of a name that is there is told so, and links to it. */
    @Override
    public Group createResource(Group group, Context context) {
        String name = group.getDisplayName().orElse("");
        GroupQuery sameName = new GroupQuery(
                new GroupCondition.Comparison(GroupCondition.Field.NAME, GroupCondition.Operator.EQUAL, name),
                null,
                false,
                0,
                0,
                null,
                false);
        if (Answered.by(() -> ((Call) context).door().groups(sameName)).total() > 0) {
            throw new ConflictException("There is a group called " + name + ".", null, "uniqueness");
        }
        throw new ForbiddenException("Groups are the two sides of a program. Have HR open the program.");
    }

    @Override
    public Group getResource(
            String id, List<SchemaAttribute> attributes, List<SchemaAttribute> excluded, Context context) {
        Call call = (Call) context;
        boolean whole = call.method() != HttpMethod.GET || Wanted.among(MEMBERS, attributes, excluded);
        return Answered.by(() -> {
            ProgramGroup group = known(call, id, whole);
            call.saw(group);
            return GroupWords.group(group, call.base());
        });
    }

    @Override
    public PartialListResponse<Group> listResources(
            long startIndex,
            int count,
            FilterNode filter,
            SchemaAttribute sortBy,
            SortOrder sortOrder,
            List<SchemaAttribute> attributes,
            List<SchemaAttribute> excluded,
            Context context) {
        Call call = (Call) context;
        return Answered.by(() -> {
            GroupPage page = call.door()
                    .groups(new GroupQuery(
                            GroupWords.condition(filter),
                            sortBy == null ? null : GroupWords.field(sortBy),
                            sortOrder == SortOrder.DESCENDING,
                            Math.max(0, startIndex - 1),
                            count,
                            call.cursor(),
                            Wanted.among(MEMBERS, attributes, excluded)));
            call.next(page.next());
            return PartialListResponse.<Group>builder()
                    .resources(page.items().stream()
                            .map(group -> GroupWords.group(group, call.base()))
                            .toList())
                    .totalResults(page.total())
                    .build();
        });
    }

    @Override
    public Group updateResource(Group group, Context context) {
        Call call = (Call) context;
        String id = group.getId().orElse("");
        return Answered.by(() -> {
            ProgramGroup before = call.seenGroup(id) == null ? known(call, id, false) : call.seenGroup(id);
            if (!group.getDisplayName().orElse(before.name()).equalsIgnoreCase(before.name())) {
                throw new BadRequestException(
                        "The group is called as its program: " + before.name() + ".", null, "mutability");
            }
            if (call.version() != null && !call.version().equals(before.version())) {
                throw Refusal.stale("group", id);
            }
            boolean patch = call.method() == HttpMethod.PATCH;
            if (!patch && group.getMembers().isEmpty()) {
                return GroupWords.group(known(call, id, true), call.base());
            }
            String version = patch ? before.version() : call.version();
            ProgramGroup after = call.door().setMembers(id, members(group), version);
            call.saw(after);
            return GroupWords.group(after, call.base());
        });
    }

    private static List<String> members(Group group) {
        return group.getMembers().stream()
                .map(Member::getValue)
                .map(value -> value.orElse(""))
                .filter(value -> !value.equals(GroupBody.NOBODY))
                .toList();
    }

    @Override
    public void deleteResource(String id, Context context) {
        throw new ForbiddenException("A group ends with its program.");
    }

    private static ProgramGroup known(Call call, String id, boolean withMembers) {
        return call.door().group(id, withMembers).orElseThrow(() -> Refusal.notFound("group", id));
    }
}
