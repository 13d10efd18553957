package hrsuite.mentoring.web.scim;

import com.fasterxml.jackson.databind.JsonNode;
import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import de.captaingoldfish.scim.sdk.server.schemas.validation.AbstractResourceValidator;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.program.ProgramGroup;
import hrsuite.mentoring.staff.sync.Identity;
import hrsuite.mentoring.staff.sync.IdentityPage;
import hrsuite.mentoring.staff.sync.IdentityQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What the engine asks about users. */
class UserHandler extends ResourceHandler<User> {

    private static final String GROUPS = "groups";

    @Override
    public User createResource(User user, Context context) {
        Call call = (Call) context;
        Door door = call.door();
        return Answered.by(
                () -> call.answer(door.create(UserWords.push(user, null, false, door::managerNumber)), List.of()));
    }

    @Override
    public User getResource(
            String id, List<SchemaAttribute> attributes, List<SchemaAttribute> excluded, Context context) {
        return Answered.by(() -> {
            Call call = (Call) context;
            Identity identity = known(call, id);
            call.saw(identity);
            if (call.method() != HttpMethod.GET) {
                return UserWords.user(UserDocument.of(identity, List.of(), call.base()));
            }
            boolean wanted = Wanted.among(GROUPS, attributes, excluded);
            return answers(List.of(identity), wanted, call).get(0);
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
            return PartialListResponse.<User>builder()
                    .resources(answers(page.people(), Wanted.among(GROUPS, attributes, excluded), call))
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
            return answers(List.of(after), true, call).get(0);
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

    /** The engine looks over what we tell only where it chooses among attributes. */
    @Override
    protected Optional<AbstractResourceValidator> getResponseValidator(
            List<SchemaAttribute> attributes,
            List<SchemaAttribute> excluded,
            JsonNode request,
            BiFunction<String, String, String> references) {
        boolean chooses = Stream.of(attributes, excluded).anyMatch(some -> some != null && !some.isEmpty());
        return chooses ? super.getResponseValidator(attributes, excluded, request, references) : Optional.empty();
    }

    /** People with the groups in which they are: one query for all. */
    private static List<User> answers(List<Identity> people, boolean withGroups, Call call) {
        Map<Long, List<ProgramGroup>> groups = withGroups
                ? call.door().groupsOf(people.stream().map(Identity::person).toList())
                : Map.of();
        return people.stream()
                .map(identity -> call.answer(identity, groups.getOrDefault(identity.person(), List.of())))
                .toList();
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
