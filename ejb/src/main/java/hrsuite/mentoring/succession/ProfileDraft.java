package hrsuite.mentoring.succession;

import java.time.LocalDate;
import java.util.Map;

/**
 * A person's succession profile as it shall be, whole: what is null is cleared. A value that stays the same keeps its
 * assessment, unless the draft says one.
 *
 * @param riskOfLoss {@code LOW MEDIUM HIGH}, in any case, as all codes
 * @param impactOfLoss {@code LOW MEDIUM HIGH}
 * @param reasonForLeaving {@code COMPENSATION CAREER_GROWTH MANAGER RELOCATION RETIREMENT WORKLOAD EXTERNAL_OFFER
 *     PERSONAL OTHER}
 * @param retirementStatus {@code NOT_ELIGIBLE ELIGIBLE_5Y LIKELY_3Y LIKELY_1Y}
 * @param estimatedMonthsRemaining 0 to 600, counted from the day of the assessment
 * @param performance 1 to 3
 * @param potential 1 to 3
 * @param futureLeader whether the person is seen as one
 * @param keyPosition whether the person holds a key position that has no code of its own
 * @param assessedOn the day on which all of this was judged; null for today where something changes
 * @param assessedBy who judged it; null for the caller
 * @param validUntil the last day on which the judgment holds; null for as long as the setting says
 * @param assessments by field, where a value has been judged at another time than the others; null for none
 */
public record ProfileDraft(
        String riskOfLoss,
        String impactOfLoss,
        String reasonForLeaving,
        String retirementStatus,
        Integer estimatedMonthsRemaining,
        Integer performance,
        Integer potential,
        Boolean futureLeader,
        Boolean keyPosition,
        LocalDate assessedOn,
        String assessedBy,
        LocalDate validUntil,
        Map<String, Assessment> assessments) {

    public ProfileDraft {
        assessments = assessments == null ? Map.of() : assessments;
    }
}
