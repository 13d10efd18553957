package hrsuite.mentoring.succession;

import java.util.List;
import java.util.Objects;

/**
 * A plan as it shall be, whole.
 *
 * @param successors who could follow, best first; never null
 */
public record PlanDraft(List<SuccessorDraft> successors) {

    public PlanDraft {
        successors = successors == null
                ? List.of()
                : successors.stream().filter(Objects::nonNull).toList();
    }
}
