package hrsuite.mentoring.matching;

import hrsuite.mentoring.program.Role;
import java.time.Instant;
import java.util.List;

/**
 * A proposal as one of the two sees it: nothing of it before HR has released it, and never what HR alone may know.
 *
 * @param id of the proposal
 * @param program what the program is called
 * @param role on which side the reader would be
 * @param state {@code RELEASED}, {@code ACCEPTED}, {@code DECLINED}, {@code EXPIRED} or {@code CANCELLED}
 * @param answer what the reader has said
 * @param expiresAt until when the reader may answer
 * @param partner who the other would be
 * @param commonHours working hours a week that both have at the same time, in the weakest week of the program
 * @param reasons why the two, in sentences
 */
public record OfferDetail(
        String id,
        String program,
        Role role,
        ProposalState state,
        Answer answer,
        Instant expiresAt,
        PartnerDetail partner,
        double commonHours,
        List<String> reasons) {

    public OfferDetail {
        reasons = List.copyOf(reasons);
    }
}
