package hrsuite.mentoring.web.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.exceptions.BadRequestException;
import de.captaingoldfish.scim.sdk.common.exceptions.ConflictException;
import de.captaingoldfish.scim.sdk.common.exceptions.PreconditionFailedException;
import de.captaingoldfish.scim.sdk.common.exceptions.ResourceNotFoundException;
import de.captaingoldfish.scim.sdk.common.exceptions.ScimException;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.sync.Identity;
import hrsuite.mentoring.staff.sync.IdentityPage;
import hrsuite.mentoring.staff.sync.IdentityQuery;
import hrsuite.mentoring.staff.sync.SyncService;
import java.util.List;
import java.util.function.Supplier;

/** What the engine asks about users. */
class UserHandler extends ResourceHandler<User> {

    private final SyncService staff;

    UserHandler(SyncService staff) {
        this.staff = staff;
    }

    @Override
    public User createResource(User user, Context context) {
        return asked(
                () -> UserWords.user(staff.createIdentity(UserWords.push(user, null, false, staff::managerNumber))));
    }

    @Override
    public User getResource(
            String id, List<SchemaAttribute> attributes, List<SchemaAttribute> excluded, Context context) {
        return asked(() -> {
            Identity identity = known(id);
            ((Call) context).saw(identity);
            return UserWords.user(identity);
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
        return asked(() -> {
            IdentityPage page = staff.identities(new IdentityQuery(
                    FilterWords.condition(filter),
                    sortBy == null ? null : FilterWords.field(sortBy),
                    sortOrder == SortOrder.DESCENDING,
                    Math.max(0, startIndex - 1),
                    count,
                    call.cursor()));
            call.next(page.next());
            return PartialListResponse.<User>builder()
                    .resources(page.people().stream().map(UserWords::user).toList())
                    .totalResults(page.total())
                    .build();
        });
    }

    @Override
    public User updateResource(User user, Context context) {
        Call call = (Call) context;
        String id = user.getId().orElse("");
        return asked(() -> {
            boolean patch = call.getUriInfos().getHttpMethod() == HttpMethod.PATCH;
            Identity before = call.seen(id) == null ? known(id) : call.seen(id);
            Integer version = patch ? Integer.valueOf(before.version()) : call.version();
            Identity after =
                    staff.changeIdentity(UserWords.push(user, before.person(), patch, staff::managerNumber), version);
            call.saw(after);
            return UserWords.user(after);
        });
    }

    @Override
    public void deleteResource(String id, Context context) {
        asked(() -> {
            staff.deleteIdentity(id, ((Call) context).version());
            return id;
        });
    }

    private Identity known(String id) {
        return staff.identity(id).orElseThrow(() -> Refusal.notFound("user", id));
    }

    private static <T> T asked(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            throw told(refusal);
        }
    }

    private static ScimException told(Refusal refusal) {
        String detail = refusal.getMessage();
        return switch (refusal.kind()) {
            case NOT_FOUND -> new ResourceNotFoundException(detail, null, null);
            case STALE -> new PreconditionFailedException(detail);
            case CONFLICT -> new ConflictException(detail, null, isIdentity(refusal) ? "uniqueness" : "mutability");
            default -> new BadRequestException(detail, null, scimType(refusal));
        };
    }

    private static boolean isIdentity(Refusal refusal) {
        return refusal.reasons().stream()
                .anyMatch(reason -> List.of("USER_NAME_TAKEN", "IDENTITY_THERE").contains(reason.code()));
    }

    private static String scimType(Refusal refusal) {
        String code = refusal.reasons().get(0).code();
        if (code.equals("FILTER_VALUE") || code.equals("CURSOR_UNKNOWN")) {
            return code.equals("FILTER_VALUE") ? "invalidFilter" : "invalidCursor";
        }
        return code.equals("EMPLOYEE_NUMBER_IS_KEY") ? "mutability" : "invalidValue";
    }
}
