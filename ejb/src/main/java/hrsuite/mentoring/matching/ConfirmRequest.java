package hrsuite.mentoring.matching;

import java.util.List;
import java.util.Objects;

/**
 * Which proposals are to become pairings.
 *
 * @param only ids of the proposals; null for all that are still open
 * @param acknowledge frictions that the caller has looked at and accepts; never null
 */
public record ConfirmRequest(List<String> only, List<Acknowledgment> acknowledge) {

    public ConfirmRequest {
        only = only == null ? null : only.stream().map(String::valueOf).toList();
        acknowledge = acknowledge == null
                ? List.of()
                : acknowledge.stream().filter(Objects::nonNull).toList();
    }

    /**
     * Accepts one friction of one proposal. A confidential one is accepted by the role {@code succession} only.
     *
     * @param proposal id of the proposal
     * @param friction code of the friction
     * @param reason why it is acceptable, 1 to 500 characters; kept with the pairing
     */
    public record Acknowledgment(String proposal, String friction, String reason) {}
}
