package hrsuite.mentoring.succession;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is known about a person, value by value; kept by code, never by position. */
enum ProfileField {
    KEY_POSITION("keyPosition", "YES", "NO"),
    RISK_OF_LOSS("riskOfLoss", "LOW", "MEDIUM", "HIGH"),
    IMPACT_OF_LOSS("impactOfLoss", "LOW", "MEDIUM", "HIGH"),
    REASON_FOR_LEAVING(
            "reasonForLeaving",
            "COMPENSATION",
            "CAREER_GROWTH",
            "MANAGER",
            "RELOCATION",
            "RETIREMENT",
            "WORKLOAD",
            "EXTERNAL_OFFER",
            "PERSONAL",
            "OTHER"),
    RETIREMENT_STATUS("retirementStatus", "NOT_ELIGIBLE", "ELIGIBLE_5Y", "LIKELY_3Y", "LIKELY_1Y"),
    /** Counted from the day of the assessment. */
    MONTHS_REMAINING("estimatedMonthsRemaining", numbers(0, 600)),
    PERFORMANCE("performance", numbers(1, 3)),
    POTENTIAL("potential", numbers(1, 3)),
    FUTURE_LEADER("futureLeader", "YES", "NO");

    private final String code;
    private final List<String> allowed;

    ProfileField(String code, String... allowed) {
        this.code = code;
        this.allowed = List.of(allowed);
    }

    private static String[] numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toArray(String[]::new);
    }

    /** The name outside: roster column, JSON member. */
    String code() {
        return code;
    }

    List<String> allowed() {
        return allowed;
    }

    /** What may be said, in words. */
    String allowedInWords() {
        return this == MONTHS_REMAINING ? "a number from 0 to 600" : String.join(", ", allowed);
    }

    static Optional<ProfileField> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}
