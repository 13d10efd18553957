package hrsuite.mentoring.succession;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Reads a draft of a profile, and says everything that is wrong with it. */
final class ProfileJudgment {

    static final String SOURCE = "REST";
    private static final int NAME_LENGTH = 320;

    private final ProfileDraft draft;
    private final String caller;
    private final LocalDate today;
    private final Findings findings = new Findings();

    ProfileJudgment(ProfileDraft draft, String caller, LocalDate today) {
        this.draft = draft;
        this.caller = caller;
        this.today = today;
    }

    /**
     * The profile that follows on the present one.
     *
     * @throws hrsuite.mentoring.Refusal with everything that is wrong with the draft
     */
    Map<ProfileField, ProfileValue> after(Map<ProfileField, ProfileValue> present) {
        Map<ProfileField, String> said = said();
        findings.text("assessedBy", draft.assessedBy(), NAME_LENGTH);
        findings.assessment("", draft.assessedOn(), draft.validUntil(), today);
        draft.assessments().forEach(this::check);
        findings.refuse();
        Map<ProfileField, ProfileValue> after = new EnumMap<>(ProfileField.class);
        said.forEach((field, value) -> after.put(field, value(field, value, present.get(field))));
        return after;
    }

    private Map<ProfileField, String> said() {
        Map<ProfileField, String> said = new EnumMap<>(ProfileField.class);
        take(said, ProfileField.RISK_OF_LOSS, draft.riskOfLoss());
        take(said, ProfileField.IMPACT_OF_LOSS, draft.impactOfLoss());
        take(said, ProfileField.REASON_FOR_LEAVING, draft.reasonForLeaving());
        take(said, ProfileField.RETIREMENT_STATUS, draft.retirementStatus());
        take(said, ProfileField.MONTHS_REMAINING, draft.estimatedMonthsRemaining());
        take(said, ProfileField.PERFORMANCE, draft.performance());
        take(said, ProfileField.POTENTIAL, draft.potential());
        take(said, ProfileField.FUTURE_LEADER, mark(draft.futureLeader()));
        take(said, ProfileField.KEY_POSITION, mark(draft.keyPosition()));
        return said;
    }

    private static String mark(Boolean said) {
        return said == null ? null : said ? "YES" : "NO";
    }

    private void take(Map<ProfileField, String> said, ProfileField field, Object value) {
        String code = findings.code(field, value);
        if (code != null) {
            said.put(field, code);
        }
    }

    private void check(String field, Assessment assessment) {
        String place = "assessments." + field;
        if (ProfileField.of(field).isEmpty()) {
            findings.add(
                    place,
                    null,
                    "FIELD_UNKNOWN",
                    "There is no field " + field + " in a succession profile.",
                    "Take the names of the fields from the profile itself.");
        } else if (assessment != null) {
            findings.text(place + ".assessedBy", assessment.assessedBy(), NAME_LENGTH);
            findings.assessment(place + ".", assessment.assessedOn(), assessment.validUntil(), today);
        }
    }

    /** A value that nobody judged anew stays with the judgment that it has. */
    private ProfileValue value(ProfileField field, String said, ProfileValue present) {
        Assessment own = draft.assessments().get(field.code());
        boolean judged = own != null || draft.assessedOn() != null || draft.validUntil() != null;
        if (present != null && present.said().equals(said) && !judged) {
            return present;
        }
        Assessment given =
                own != null ? own : new Assessment(draft.assessedOn(), draft.assessedBy(), draft.validUntil(), SOURCE);
        return new ProfileValue(
                field,
                said,
                new Assessment(
                        given.assessedOn() == null ? today : given.assessedOn(),
                        given.assessedBy() == null ? caller : given.assessedBy().strip(),
                        given.validUntil(),
                        SOURCE));
    }
}
