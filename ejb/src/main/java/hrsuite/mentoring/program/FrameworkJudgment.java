package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal.Reason;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at how a program is to work, beside its dates and goals, and keeps every reason against it. */
final class FrameworkJudgment {

    private static final Set<String> ANCHORS = Set.of("START", "MIDPOINT", "END");
    private static final int MOST = 1_000_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 40;
    private static final int MOST_MILESTONES = 30;
    private static final int MOST_YEARS = 10;

    private final List<Reason> reasons = new ArrayList<>();

    private FrameworkJudgment() {}

    /** Every reason against a completed draft; empty when there is none. */
    static List<Reason> objections(ProgramDraft draft) {
        FrameworkJudgment judgment = new FrameworkJudgment();
        judgment.count("maximumMentors", draft.maximumMentors());
        judgment.count("maximumMentees", draft.maximumMentees());
        judgment.framework(draft.framework());
        judgment.milestones(draft.milestones());
        return judgment.reasons;
    }

    private void framework(Framework framework) {
        count("framework.meetings", framework.meetings());
        count("framework.minutesFrom", framework.minutesFrom());
        count("framework.minutesTo", framework.minutesTo());
        count("framework.supervisions", framework.supervisions());
        count("framework.supervisionsToAttend", framework.supervisionsToAttend());
        count("framework.replyWithinHours", framework.replyWithinHours());
        order("framework.minutesTo", framework.minutesFrom(), framework.minutesTo());
        order("framework.supervisions", framework.supervisionsToAttend(), framework.supervisions());
        if (framework.circle() != null && !isPeriod(framework.circle(), false)) {
            period("framework.circle", framework.circle());
        }
    }

    private void milestones(List<Milestone> milestones) {
        if (milestones.size() > MOST_MILESTONES) {
            against(
                    "milestones",
                    milestones.size(),
                    "TOO_MANY_MILESTONES",
                    "are more than can be kept",
                    "Give at most " + MOST_MILESTONES + ".");
            return;
        }
        for (int i = 0; i < milestones.size(); i++) {
            milestone("milestones[" + i + "]", milestones.get(i));
        }
    }

    private void milestone(String place, Milestone milestone) {
        String name = milestone.name();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.contains("\n") || !Given.storable(name)) {
            against(
                    place + ".name",
                    null,
                    "NAME_UNUSABLE",
                    "is missing, too long or holds characters that cannot be kept",
                    "Give 1 to " + LONGEST_NAME + " characters on one line.");
        }
        if (!milestone.code().matches("[A-Z0-9_]{1," + LONGEST_CODE + "}")) {
            against(
                    place + ".code",
                    milestone.code(),
                    "CODE_UNUSABLE",
                    "is not a code",
                    "Give letters, digits and underscores, at most " + LONGEST_CODE + ".");
        }
        if (!ANCHORS.contains(milestone.anchor())) {
            against(
                    place + ".anchor",
                    milestone.anchor(),
                    "ANCHOR_UNKNOWN",
                    "is no day of a program",
                    "Give START, MIDPOINT or END.");
        }
        if (!isPeriod(milestone.after(), true)) {
            period(place + ".after", milestone.after());
        }
    }

    private void count(String place, Integer count) {
        if (count != null && (count < 1 || count > MOST)) {
            against(
                    place,
                    count,
                    "NUMBER_OUT_OF_BOUNDS",
                    "is not from 1 to " + MOST,
                    "Give 1 or more, or leave it out.");
        }
    }

    private void order(String place, Integer lower, Integer upper) {
        if (lower != null && upper != null && lower > upper) {
            against(place, upper, "NUMBERS_IN_WRONG_ORDER", "is below " + lower, "Give " + lower + " or more.");
        }
    }

    private void period(String place, String given) {
        against(
                place,
                given,
                "PERIOD_UNREADABLE",
                "is not an ISO 8601 period of at most " + MOST_YEARS + " years",
                "Write P1M for a month, P2W for two weeks, -P1W for the week before.");
    }

    private static boolean isPeriod(String text, boolean anyDirection) {
        try {
            Period period = Period.parse(text);
            long days = period.toTotalMonths() * 30 + period.getDays();
            return text.length() <= 20 && Math.abs(days) <= MOST_YEARS * 366L && (anyDirection || days > 0);
        } catch (DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    private void against(String place, Object value, String code, String problem, String advice) {
        String given = value == null ? null : String.valueOf(value);
        String message = given == null ? place + " " + problem + "." : place + " " + given + " " + problem + ".";
        reasons.add(new Reason(place, given, code, message, advice));
    }
}
