package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks at what HR says about a topic and keeps every reason against it. */
final class TopicJudgment {

    static final String ANY = "ANY";
    private static final Set<String> DIRECTIONS = Set.of("EARLY_CAREER", "LATE_CAREER", ANY);

    private final List<Reason> reasons = new ArrayList<>();

    TopicJudgment(TopicDraft draft) {
        name("name", draft.name());
        reasons.addAll(TopicList.objections("synonyms", draft.synonyms()));
        direction(draft.direction());
    }

    private TopicJudgment() {}

    static TopicJudgment of(TopicPlacement placement) {
        TopicJudgment judgment = new TopicJudgment();
        judgment.name("name", placement.name());
        judgment.direction(placement.direction());
        if (placement.synonymOf() != null && placement.newName() != null) {
            judgment.reasons.add(new Reason(
                    "newName",
                    placement.newName(),
                    "PLACED_TWICE",
                    "It cannot be another name of " + placement.synonymOf() + " and a topic of its own.",
                    "Give synonymOf or newName."));
        }
        return judgment;
    }

    private void name(String place, String name) {
        if (name == null || name.isBlank()) {
            reasons.add(new Reason(place, null, "NAME_MISSING", place + " is missing.", "Name the topic."));
        } else if (name.matches("(?s).*[;\n].*")) {
            reasons.add(new Reason(
                    place, name, "NAME_UNUSABLE", place + " holds several topics.", "Name one, without semicolons."));
        } else {
            reasons.addAll(TopicList.objections(place, List.of(name)));
        }
    }

    private void direction(String direction) {
        if (direction != null && !DIRECTIONS.contains(direction.strip().toUpperCase(Locale.ROOT))) {
            reasons.add(new Reason(
                    "direction",
                    direction,
                    "DIRECTION_UNKNOWN",
                    "There is no direction " + direction + ".",
                    "Give EARLY_CAREER, LATE_CAREER or ANY."));
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
}
