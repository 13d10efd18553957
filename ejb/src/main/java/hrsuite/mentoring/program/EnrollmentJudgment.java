package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.staff.PersonDetail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at a request for places from all sides and keeps every reason against it. */
class EnrollmentJudgment {

    private static final int LARGEST_CAPACITY = 999;

    private final List<Reason> reasons = new ArrayList<>();

    /** The side of that code, which has been judged. */
    static Role roleOf(String code) {
        return Role.valueOf(code.strip().toUpperCase(Locale.ROOT));
    }

    EnrollmentJudgment role(String code) {
        boolean known = code != null
                && Arrays.stream(Role.values()).anyMatch(role -> role.name().equalsIgnoreCase(code.strip()));
        return known
                ? this
                : against("role", code, "ROLE_UNKNOWN", "There is no role " + code + ".", "Give MENTOR or MENTEE.");
    }

    EnrollmentJudgment capacity(Integer capacity) {
        return capacity == null || capacity >= 1 && capacity <= LARGEST_CAPACITY
                ? this
                : against(
                        "capacity",
                        capacity,
                        "CAPACITY_OUT_OF_RANGE",
                        "A capacity of " + capacity + " is not possible.",
                        "Give 1 to " + LARGEST_CAPACITY + ".");
    }

    EnrollmentJudgment topics(List<String> offers, List<String> wants) {
        reasons.addAll(TopicList.objections("offers", offers));
        reasons.addAll(TopicList.objections("wants", wants));
        return this;
    }

    EnrollmentJudgment state(String state) {
        return state == null || Enrollment.isState(state)
                ? this
                : against(
                        "state",
                        state,
                        "STATE_UNKNOWN",
                        "HR cannot give a place the state " + state + ".",
                        "Give APPROVED, WAITLISTED, PAUSED, WITHDRAWN or COMPLETED.");
    }

    EnrollmentJudgment person(EnrollmentDraft draft, Optional<PersonDetail> person) {
        person.flatMap(found -> Place.objection(found, draft.capacity())).ifPresent(reasons::add);
        return person.isPresent()
                ? this
                : against(
                        "employeeNumber",
                        draft.employeeNumber(),
                        "PERSON_UNKNOWN",
                        "There is no person with employee number " + draft.employeeNumber() + ".",
                        "Maybe the number was written differently in the roster.");
    }

    /** A filter that restricts nothing is more likely a slip than a wish to enroll the whole company. */
    EnrollmentJudgment filter(EnrollmentFilter filter) {
        boolean restricts = Boolean.TRUE.equals(filter.fromExtended())
                || Stream.of(
                                filter.department(),
                                filter.division(),
                                filter.location(),
                                filter.gradeFrom(),
                                filter.gradeTo(),
                                filter.hiredAfter(),
                                filter.employeeNumbers())
                        .anyMatch(value -> value != null);
        return restricts
                ? this
                : against(
                        "filter",
                        null,
                        "FILTER_EMPTY",
                        "The filter restricts nothing.",
                        "Give at least one of department, division, location, gradeFrom, gradeTo, hiredAfter,"
                                + " employeeNumbers and fromExtended.");
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

    private EnrollmentJudgment against(String place, Object value, String code, String message, String advice) {
        reasons.add(new Reason(place, value == null ? null : String.valueOf(value), code, message, advice));
        return this;
    }
}
