package hrsuite.mentoring.staff;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at what HR says about a grade and keeps every reason against it. */
final class GradeJudgment {

    private static final double HIGHEST_LEVEL = 1_000_000;
    private static final int LONGEST_GRADE = StaffField.GRADE.length();
    private static final int LONGEST_LADDER = 100;

    private final List<Reason> reasons = new ArrayList<>();

    GradeJudgment(String name, GradeDraft said) {
        name("name", name);
        level(said.level());
        ladder(said.ladder());
        if (said.synonymOf() != null) {
            name("synonymOf", said.synonymOf());
        }
        if (said.level() != null && said.synonymOf() != null) {
            against(
                    "level",
                    said.level(),
                    "LEVEL_BESIDE_SYNONYM",
                    "Another name of a grade has the level of that grade and none of its own.",
                    "Give level or synonymOf.");
        }
    }

    /** A synonym leads to a grade of its own, and no grade is another name while it has other names itself. */
    GradeJudgment synonym(String name, String synonymOf, Map<String, String> synonyms) {
        if (synonymOf == null) {
            return this;
        }
        String key = GradeLadder.keyOf(name);
        String target = GradeLadder.keyOf(synonymOf);
        if (key.equals(target) || synonyms.containsKey(target)) {
            against(
                    "synonymOf",
                    synonymOf,
                    "SYNONYM_OF_SYNONYM",
                    synonymOf + " is itself another name of a grade.",
                    "Name the grade that both stand for.");
        }
        if (synonyms.containsValue(key)) {
            against(
                    "synonymOf",
                    synonymOf,
                    "HAS_SYNONYMS",
                    name + " has other names itself.",
                    "Make them other names of " + synonymOf + " first.");
        }
        return this;
    }

    private void name(String place, String name) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_GRADE || name.indexOf('\0') >= 0) {
            against(
                    place,
                    name,
                    "GRADE_NAME_INVALID",
                    "A grade has a name of 1 to " + LONGEST_GRADE + " characters.",
                    "Write it as it stands with the people who have it.");
        }
    }

    private void level(Double level) {
        if (level != null && !(level >= 0 && level <= HIGHEST_LEVEL)) {
            against(
                    "level",
                    level,
                    "LEVEL_OUT_OF_RANGE",
                    "The level " + level + " is not between 0 and 1,000,000.",
                    "Any scale will do, as long as a higher number is more senior.");
        }
    }

    private void ladder(String ladder) {
        if (ladder != null && (ladder.length() > LONGEST_LADDER || ladder.indexOf('\0') >= 0)) {
            against(
                    "ladder",
                    null,
                    "LADDER_UNUSABLE",
                    "The name of the ladder is too long or cannot be kept.",
                    "Give at most " + LONGEST_LADDER + " characters.");
        }
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

    private void against(String place, Object value, String code, String message, String advice) {
        reasons.add(new Reason(place, value == null ? null : String.valueOf(value), code, message, advice));
    }
}
