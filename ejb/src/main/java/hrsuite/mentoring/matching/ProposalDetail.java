package hrsuite.mentoring.matching;

import java.util.List;

/**
 * A pair that a round proposes. All gains, weights and benefits are from 0 to 1.
 *
 * @param id never changes
 * @param state what has become of it
 * @param mentor who teaches
 * @param mentee who learns
 * @param benefit what the pair counts: the sum of the weights of its reasons
 * @param menteeGain what the mentee gains
 * @param mentorGain what the mentor gains
 * @param reasons why this pair, in sentences made of the numbers that were scored
 * @param commonHours working hours in a week that both have at the same time
 * @param frictions what somebody must acknowledge before the pair is confirmed; empty for most
 * @param bestAlternative the mentee's best other possible mentor; null when there is none
 * @param pinned true when HR asked for this very pair
 * @param consent what the two have said; null until it is released to them
 * @param bestAlternativeOfMentor the mentor's best other possible mentee; null when there is none
 */
public record ProposalDetail(
        String id,
        ProposalState state,
        PartnerDetail mentor,
        PartnerDetail mentee,
        double benefit,
        double menteeGain,
        double mentorGain,
        List<Reason> reasons,
        double commonHours,
        List<Friction> frictions,
        Alternative bestAlternative,
        boolean pinned,
        ConsentDetail consent,
        MentorsAlternative bestAlternativeOfMentor) {

    public ProposalDetail {
        reasons = List.copyOf(reasons);
        frictions = List.copyOf(frictions);
    }

    /**
     * One reason.
     *
     * @param code stable code in capitals
     * @param weight what it adds to the benefit; 0 when it only explains
     * @param text one sentence; names topics and numbers, never people
     */
    public record Reason(String code, double weight, String text) {}

    /**
     * Why the two could feel threatened.
     *
     * @param code what to name when acknowledging it; the same for every confidential one unless the reader has the role
     *     {@code succession}
     * @param text one sentence, neutral as the code
     */
    public record Friction(String code, String text) {}

    /**
     * What was weighed against the pair.
     *
     * @param mentor the other mentor
     * @param benefit what that pair would have counted
     * @param text why it was not chosen, in one sentence
     */
    public record Alternative(PartnerDetail mentor, double benefit, String text) {}

    /**
     * What was weighed against the pair on the mentor's side.
     *
     * @param mentee the other mentee
     * @param benefit what that pair would have counted
     * @param text why it was not chosen, in one sentence
     */
    public record MentorsAlternative(PartnerDetail mentee, double benefit, String text) {}
}
