package hrsuite.mentoring.web.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.program.ProgramGroup;
import hrsuite.mentoring.staff.sync.Identity;
import hrsuite.mentoring.staff.sync.IdentityPage;
import hrsuite.mentoring.staff.sync.IdentityQuery;
import java.util.List;
import java.util.Map;

/** What the engine asks about users. */
class UserHandler extends ResourceHandler<User> {

    private static final String GROUPS = "groups";

    @Override
    public User createResource(User user, Context context) {
        Door door = ((Call) context).door();
        return Answered.by(() -> UserWords.user(door.create(UserWords.push(user, null, false, door::managerNumber))));
    }

    @Override
    public User getResource(
            String id, List<SchemaAttribute> attributes, List<SchemaAttribute> excluded, Context context) {
        return Answered.by(() -> {
            Call call = (Call) context;
            Identity identity = known(call, id);
            call.saw(identity);
            User user = UserWords.user(identity);
            if (call.method() == HttpMethod.GET && Wanted.among(GROUPS, attributes, excluded)) {
                grouped(List.of(identity), List.of(user), call);
            }
            return user;
        });
    }

    @Override
    public PartialListResponse<User> listResources(
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
            IdentityPage page = call.door()
                    .identities(new IdentityQuery(
                            FilterWords.condition(filter),
                            sortBy == null ? null : FilterWords.field(sortBy),
                            sortOrder == SortOrder.DESCENDING,
                            Math.max(0, startIndex - 1),
                            count,
                            call.cursor()));
            call.next(page.next());
            List<User> users = page.people().stream().map(UserWords::user).toList();
            if (Wanted.among(GROUPS, attributes, excluded)) {
                grouped(page.people(), users, call);
            }
            return PartialListResponse.<User>builder()
                    .resources(users)
                    .totalResults(page.total())
                    .build();
        });
    }

    @Override
    public User updateResource(User user, Context context) {
        Call call = (Call) context;
        String id = user.getId().orElse("");
        return Answered.by(() -> {
            boolean patch = call.method() == HttpMethod.PATCH;
            Identity before = asSeen(call, call.seen(id) == null ? known(call, id) : call.seen(id));
            Integer version = patch || call.version() != null ? Integer.valueOf(before.version()) : null;
            Identity after = call.door()
                    .change(UserWords.push(user, before.person(), patch, call.door()::managerNumber), version);
            call.saw(after);
            User told = UserWords.user(after);
            grouped(List.of(after), List.of(told), call);
            return told;
        });
    }

    @Override
    public void deleteResource(String id, Context context) {
        Answered.by(() -> {
            Call call = (Call) context;
            Integer version = call.version() == null
                    ? null
                    : Integer.valueOf(asSeen(call, known(call, id)).version());
            call.door().delete(id, version);
            return id;
        });
    }

    /** Puts the groups of people beside them: one query for all. */
    private static void grouped(List<Identity> people, List<User> users, Call call) {
        Map<Long, List<ProgramGroup>> all =
                call.door().groupsOf(people.stream().map(Identity::person).toList());
        for (int i = 0; i < users.size(); i++) {
            List<ProgramGroup> own = all.getOrDefault(people.get(i).person(), List.of());
            if (!own.isEmpty()) {
                users.get(i)
                        .setGroups(own.stream()
                                .map(group -> GroupWords.ofUser(group, call.base()))
                                .toList());
            }
        }
    }

    /** A change that is bound to what was seen is made to nothing else. */
    private static Identity asSeen(Call call, Identity present) {
        if (call.version() != null && !call.version().equals(present.tag())) {
            throw Refusal.stale("user", present.id());
        }
        return present;
    }

    private static Identity known(Call call, String id) {
        return call.door().identity(id).orElseThrow(() -> Refusal.notFound("user", id));
    }
}
