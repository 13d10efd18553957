package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks at a row of usual topics and keeps every reason against it. */
final class UsualTopicJudgment {

    private static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_DEPARTMENT = 200;

    private final List<Reason> reasons = new ArrayList<>();
    private OptionalDouble lowest = OptionalDouble.empty();

    UsualTopicJudgment(UsualTopicDraft draft) {
        if (draft.side() == null
                || Stream.of(CareerSide.values()).noneMatch(side -> side.name()
                        .equalsIgnoreCase(draft.side().strip()))) {
            against(
                    "side",
                    draft.side(),
                    "SIDE_UNKNOWN",
                    "There is no side " + draft.side() + ".",
                    "Give EARLY or LATE.");
        }
        String words = TopicList.text(draft.words());
        if (words != null && (words.length() > LONGEST_WORDS || !Given.storable(words))) {
            against("words", null, "WORDS_UNUSABLE", "The words are too many, or cannot be kept.", "Name fewer.");
        }
        String department = draft.department();
        if (department != null && (department.length() > LONGEST_DEPARTMENT || !Given.storable(department))) {
            against(
                    "department",
                    null,
                    "DEPARTMENT_UNUSABLE",
                    "The department cannot be kept.",
                    "Name one that is there.");
        }
        reasons.addAll(TopicList.objections("offers", draft.offers()));
        reasons.addAll(TopicList.objections("wants", draft.wants()));
        if (TopicList.text(draft.offers()) == null && TopicList.text(draft.wants()) == null) {
            against(
                    "offers",
                    null,
                    "TOPICS_MISSING",
                    "The row names no topic.",
                    "Name topics in offers, wants or both.");
        }
    }

    /** Judges the next bound of grades, the lower one first; null restricts nothing. */
    UsualTopicJudgment grade(String place, String grade, Function<String, OptionalDouble> levelOf) {
        if (grade == null) {
            return this;
        }
        OptionalDouble level = Given.storable(grade) ? levelOf.apply(grade) : OptionalDouble.empty();
        if (level.isEmpty()) {
            against(
                    place,
                    grade,
                    "GRADE_UNKNOWN",
                    "Nobody knows where the grade " + grade + " stands.",
                    "Place it first.");
        } else if (lowest.isPresent() && lowest.getAsDouble() > level.getAsDouble()) {
            against(place, grade, "GRADES_TURNED_ROUND", grade + " stands below gradeFrom.", "Give them in order.");
        }
        lowest = level;
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

    private void against(String place, String value, String code, String message, String advice) {
        reasons.add(new Reason(place, value, code, message, advice));
    }
}
