package hrsuite.mentoring.matching;

import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.matching.Outcome.Ground;
import hrsuite.mentoring.matching.ProposalDetail.Alternative;
import hrsuite.mentoring.matching.ProposalDetail.Friction;
import hrsuite.mentoring.matching.ProposalDetail.MentorsAlternative;
import hrsuite.mentoring.pairing.Objection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * A proposal as its table has it.
 *
 * @param alternative person id of the best other mentor; 0 for none
 * @param mentorsAlternative person id of the best other mentee; 0 for none
 */
record Proposal(
        long id,
        ProposalState state,
        long mentor,
        long mentee,
        int benefit,
        double menteeGain,
        double mentorGain,
        List<Ground> reasons,
        int commonMinutes,
        List<Objection> frictions,
        long alternative,
        int alternativeBenefit,
        Sentence alternativeText,
        boolean pinned,
        long mentorsAlternative,
        int mentorsAlternativeBenefit,
        Sentence mentorsAlternativeText) {

    /** What everybody but the role succession reads instead of a confidential friction. */
    static final String CONFIDENTIAL = "CONFIDENTIAL";

    static final String COLUMNS = "id, state, mentor_id, mentee_id, benefit, mentee_gain, mentor_gain, reasons,"
            + " common_minutes, frictions, alternative_id, alternative_benefit, alternative_text, pinned, mentee_alternative_id,"
            + " mentee_alternative_benefit, mentee_alternative_text";

    static Proposal of(ResultSet row) throws SQLException {
        return new Proposal(
                row.getLong("id"),
                ProposalState.valueOf(row.getString("state")),
                row.getLong("mentor_id"),
                row.getLong("mentee_id"),
                row.getInt("benefit"),
                row.getDouble("mentee_gain"),
                row.getDouble("mentor_gain"),
                JsonText.list(row.getString("reasons"), Ground[].class),
                row.getInt("common_minutes"),
                JsonText.list(row.getString("frictions"), Objection[].class),
                row.getLong("alternative_id"),
                row.getInt("alternative_benefit"),
                sentence(row.getString("alternative_text")),
                row.getBoolean("pinned"),
                row.getLong("mentee_alternative_id"),
                row.getInt("mentee_alternative_benefit"),
                sentence(row.getString("mentee_alternative_text")));
    }

    private static Sentence sentence(String text) {
        return text == null ? null : JsonText.read(text, Sentence.class);
    }

    /** Whether the two have never been asked. */
    boolean isUnreleased() {
        return state == ProposalState.PROPOSED || state == ProposalState.CONFIRMED;
    }

    boolean isConfidential() {
        return frictions.stream().anyMatch(Objection::confidential);
    }

    /** The frictions as a reader may see them. */
    List<Friction> frictions(boolean confidentialToo, Locale language) {
        return frictions.stream()
                .map(objection -> objection.confidential() && !confidentialToo
                        ? new Friction(
                                CONFIDENTIAL,
                                Sentences.of("friction.confidential").in(language))
                        : new Friction(objection.code(), objection.in(language)))
                .distinct()
                .toList();
    }

    ProposalDetail detail(
            LongFunction<PartnerDetail> people, boolean confidentialToo, Locale language, ConsentDetail consent) {
        return new ProposalDetail(
                Long.toString(id),
                state,
                people.apply(mentor),
                people.apply(mentee),
                Reasons.share(benefit),
                menteeGain,
                mentorGain,
                reasons.stream().map(reason -> reason.in(language)).toList(),
                commonMinutes / 60.0,
                frictions(confidentialToo, language),
                alternative == 0 ? null : alternative(people, language),
                pinned,
                consent,
                mentorsAlternative == 0 ? null : mentorsAlternative(people, language));
    }

    private Alternative alternative(LongFunction<PartnerDetail> people, Locale language) {
        return new Alternative(
                people.apply(alternative), Reasons.share(alternativeBenefit), alternativeText.in(language));
    }

    private MentorsAlternative mentorsAlternative(LongFunction<PartnerDetail> people, Locale language) {
        return new MentorsAlternative(
                people.apply(mentorsAlternative),
                Reasons.share(mentorsAlternativeBenefit),
                mentorsAlternativeText.in(language));
    }
}
