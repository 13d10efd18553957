package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Looks at a draft from all sides and keeps every reason against it. */
class ProgramJudgment {

    static final Set<String> CONSENT = Set.of("REQUIRED", "NOT_REQUIRED");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final ProgramDraft draft;
    private final List<Reason> reasons = new ArrayList<>();

    ProgramJudgment(ProgramDraft draft) {
        this.draft = draft;
    }

    /** Adds a reason that was found elsewhere. */
    ProgramJudgment add(List<Reason> found) {
        reasons.addAll(found);
        return this;
    }

    /** What can be said without knowing the kind. */
    ProgramJudgment words() {
        name();
        dates();
        goals();
        cadence();
        state();
        if (draft.consent() == null || !CONSENT.contains(draft.consent())) {
            against(
                    "consent",
                    draft.consent(),
                    "CONSENT_UNKNOWN",
                    "is not a way to ask for consent",
                    "Give REQUIRED or NOT_REQUIRED.");
        }
        return this;
    }

    /** Whether numbers are known and within bounds. */
    ProgramJudgment numbers(Map<String, RuleParameter> rules, Map<String, RuleParameter> weights) {
        draft.rules().forEach((code, value) -> number("rules", code, value, rules));
        draft.weights().forEach((code, value) -> number("weights", code, value, weights));
        return this;
    }

    /**
     * Ends the judgment.
     *
     * @throws Refusal when anything was found
     */
    void refuse() {
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    private boolean isDraft() {
        return ProgramState.DRAFT.name().equals(draft.state());
    }

    private void state() {
        if (ProgramState.of(draft.state()).isEmpty()) {
            against(
                    "state",
                    draft.state(),
                    "STATE_UNKNOWN",
                    "is no state of a program",
                    "Give DRAFT, ENROLLING, MATCHING, RUNNING, CLOSING or CLOSED.");
        }
    }

    private void name() {
        if (draft.name() == null || draft.name().isBlank()) {
            against("name", draft.name(), "NAME_MISSING", "is missing", "Give the program a name.");
        } else if (draft.name().strip().length() > LONGEST_NAME || !Given.storable(draft.name())) {
            against(
                    "name",
                    null,
                    "NAME_UNUSABLE",
                    "is too long or holds characters that cannot be kept",
                    "Give at most " + LONGEST_NAME + " characters.");
        }
    }

    private void dates() {
        boolean both = date("startsOn", draft.startsOn()) & date("endsOn", draft.endsOn());
        if (both && !draft.endsOn().isAfter(draft.startsOn())) {
            against(
                    "endsOn",
                    draft.endsOn(),
                    "DATES_IN_WRONG_ORDER",
                    "is not after startsOn " + draft.startsOn(),
                    "Give a last day after the first.");
        }
    }

    private boolean date(String place, LocalDate day) {
        if (day == null && isDraft()) {
            return false;
        }
        if (day == null) {
            against(
                    place,
                    null,
                    "DATE_MISSING",
                    "is missing",
                    "No program starts without a first and a last day: give it as yyyy-MM-dd.");
        } else if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            against(
                    place,
                    day,
                    "DATE_OUT_OF_RANGE",
                    "is not in the years " + FIRST_YEAR + " to " + LAST_YEAR,
                    "Check the year.");
        } else {
            return true;
        }
        return false;
    }

    private void goals() {
        if (draft.goals().stream().allMatch(String::isBlank)) {
            if (isDraft()) {
                return;
            }
            against(
                    "goals",
                    null,
                    "GOALS_MISSING",
                    "are missing",
                    "Say in a sentence or more what the program is for.");
        } else if (String.join("\n", draft.goals()).length() > LONGEST_TEXT
                || !draft.goals().stream().allMatch(Given::storable)) {
            against(
                    "goals",
                    null,
                    "GOALS_UNUSABLE",
                    "are too long or hold characters that cannot be kept",
                    "Give at most " + LONGEST_TEXT + " characters in all.");
        }
    }

    private void cadence() {
        if (draft.cadence() == null && isDraft()) {
            return;
        }
        if (draft.cadence() == null) {
            against(
                    "cadence",
                    null,
                    "CADENCE_MISSING",
                    "is missing",
                    "Say how often pairs meet, as an ISO 8601 period: P1M is monthly.");
            return;
        }
        try {
            cadence(Period.parse(draft.cadence()));
        } catch (DateTimeException e) {
            against(
                    "cadence",
                    draft.cadence(),
                    "CADENCE_UNREADABLE",
                    "is not an ISO 8601 period",
                    "Write P1M for monthly, P2W for every two weeks.");
        }
    }

    private void cadence(Period cadence) {
        LocalDate day = LocalDate.EPOCH;
        if (cadence.isNegative()
                || !day.plus(cadence).isAfter(day)
                || draft.cadence().length() > 20) {
            against(
                    "cadence",
                    draft.cadence(),
                    "CADENCE_UNREADABLE",
                    "is not a time that passes",
                    "Write P1M for monthly, P2W for every two weeks.");
        }
    }

    private void number(String part, String code, double value, Map<String, RuleParameter> known) {
        RuleParameter parameter = known.get(code);
        String place = part + "." + code;
        if (parameter == null) {
            String nearest = Nearest.of(code, known.keySet())
                    .map(near -> "Did you mean " + near + "? ")
                    .orElse("");
            against(
                    place,
                    value,
                    "PARAMETER_UNKNOWN",
                    "is not known to programs of this kind",
                    nearest + "Known are " + String.join(", ", known.keySet()) + ".");
        } else if (!(value >= parameter.minimum() && value <= parameter.maximum())) {
            against(
                    place,
                    value,
                    "PARAMETER_OUT_OF_BOUNDS",
                    "is not from " + parameter.minimum() + " to " + parameter.maximum(),
                    parameter.description(Locale.ENGLISH));
        }
    }

    private void against(String place, Object value, String code, String problem, String advice) {
        String given = value == null ? null : String.valueOf(value);
        String message = given == null ? place + " " + problem + "." : place + " " + given + " " + problem + ".";
        reasons.add(new Reason(place, given, code, message, advice));
    }
}
