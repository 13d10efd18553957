package hrsuite.mentoring.web.scim;

import de.captaingoldfish.scim.sdk.common.exceptions.BadRequestException;
import de.captaingoldfish.scim.sdk.common.exceptions.ConflictException;
import de.captaingoldfish.scim.sdk.common.exceptions.PreconditionFailedException;
import de.captaingoldfish.scim.sdk.common.exceptions.ResourceNotFoundException;
import de.captaingoldfish.scim.sdk.common.exceptions.ScimException;
import hrsuite.mentoring.Refusal;
import java.util.List;
import java.util.function.Supplier;

/** Work whose refusals the engine understands. */
final class Answered {

    private Answered() {}

    static <T> T by(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            throw told(refusal);
        }
    }

    /** What the engine throws where we refuse. */
    static ScimException told(Refusal refusal) {
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
