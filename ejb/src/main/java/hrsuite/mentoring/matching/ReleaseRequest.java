package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.ConfirmRequest.Acknowledgment;
import java.util.List;

/**
 * Which proposals are to be offered to the two of each.
 *
 * @param only ids of the proposals; null for all that are still open
 * @param acknowledge frictions that the caller has looked at and accepts; never null
 * @param days how long the two may think about it, 1 to 90; null for 14
 */
public record ReleaseRequest(List<String> only, List<Acknowledgment> acknowledge, Integer days) {

    static final int USUAL_DAYS = 14;
    static final int MOST_DAYS = 90;

    public ReleaseRequest {
        days = days == null ? USUAL_DAYS : days;
    }

    ConfirmRequest choice() {
        return new ConfirmRequest(only, acknowledge);
    }
}
