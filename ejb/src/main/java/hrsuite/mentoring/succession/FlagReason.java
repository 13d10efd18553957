package hrsuite.mentoring.succession;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why a derived flag is up.
 *
 * @param flag which
 * @param amount how many, of what the flag counts
 * @param fact a text, of what the flag names
 * @param day null where the flag knows none
 */
record FlagReason(DerivedFlag flag, int amount, String fact, LocalDate day) {

    /** In one sentence. */
    String text() {
        return switch (flag) {
            case KEY_POSITION_NO_SUCCESSOR -> noSuccessor();
            case KEY_POSITION_NO_READY_NOW -> noneOf() + " named as successor is ready now.";
            case SINGLE_SUCCESSOR -> "Only " + fact + " is named as successor.";
            case SUCCESSOR_OVERUSED -> "Is named as successor on " + amount + " plans.";
            case SUCCESSOR_AT_RISK -> atRisk();
            case INCUMBENT_HIGH_RISK_HIGH_IMPACT -> "The risk of loss and the impact of loss are both high.";
            case RETIREMENT_WITHIN_12M_NO_READY_NOW -> retirement();
            case ASSESSMENT_STALE -> stale();
        };
    }

    /** By name, as in the profile or the plan that they are of. */
    Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        switch (flag) {
            case KEY_POSITION_NO_SUCCESSOR -> facts.put("named", Integer.toString(amount));
            case KEY_POSITION_NO_READY_NOW -> facts.put("successors", Integer.toString(amount));
            case SINGLE_SUCCESSOR -> facts.put("successor", fact);
            case SUCCESSOR_OVERUSED -> facts.put("plans", Integer.toString(amount));
            case SUCCESSOR_AT_RISK -> {
                facts.put("plans", Integer.toString(amount));
                putIfSaid(facts, "riskOfLoss", fact);
                putIfSaid(facts, "leaveDate", day);
            }
            case INCUMBENT_HIGH_RISK_HIGH_IMPACT -> {
                facts.put("riskOfLoss", "HIGH");
                facts.put("impactOfLoss", "HIGH");
            }
            case RETIREMENT_WITHIN_12M_NO_READY_NOW -> {
                facts.put("successors", Integer.toString(amount));
                facts.put("retirement", fact);
                putIfSaid(facts, fact.equals("leaveDate") ? "leaveDate" : "assessedOn", day);
            }
            case ASSESSMENT_STALE -> {
                facts.put("judgments", Integer.toString(amount));
                putIfSaid(facts, "oldest", day);
            }
        }
        return facts;
    }

    private static void putIfSaid(Map<String, String> facts, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            facts.put(name, value.toString());
        }
    }

    private String noSuccessor() {
        return amount == 0
                ? "The position is a key position, and nobody is named as successor."
                : "The position is a key position. " + noneOf() + " named as successor is with the company.";
    }

    private String atRisk() {
        String named = "Is named as successor on " + amount + (amount == 1 ? " plan, and " : " plans, and ");
        return named + (day == null ? "the risk of losing them is high." : "leaves on " + day + ".");
    }

    private String retirement() {
        return "Is near to retirement, and "
                + (amount == 0 ? "nobody is named as successor." : "none of " + amount + " successors is ready now.");
    }

    private String stale() {
        return (amount == 1 ? "1 judgment holds" : amount + " judgments hold") + " no longer; the oldest is of " + day
                + ".";
    }

    private String noneOf() {
        return amount == 1 ? "Not even the one person" : "None of the " + amount + " people";
    }
}
