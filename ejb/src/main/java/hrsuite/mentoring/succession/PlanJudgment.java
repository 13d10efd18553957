package hrsuite.mentoring.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a draft of a plan, and notes everything that is wrong with it. */
final class PlanJudgment {

    private static final int MOST = 100;
    private static final int NUMBER_LENGTH = 100;
    private static final int NAME_LENGTH = 320;

    private final Findings findings;
    private final String caller;
    private final LocalDate today;

    PlanJudgment(Findings findings, String caller, LocalDate today) {
        this.findings = findings;
        this.caller = caller;
        this.today = today;
    }

    /**
     * The names that follow on the present ones.
     *
     * @param incumbent who cannot follow on themselves; null where the plan is about nobody
     */
    List<PlannedSuccessor> after(List<PlannedSuccessor> present, List<SuccessorDraft> drafts, String incumbent) {
        if (drafts.size() > MOST) {
            findings.add(
                    "successors",
                    drafts.size(),
                    "TOO_MANY",
                    "The plan names " + drafts.size() + " people.",
                    "Name at most " + MOST + ".");
        }
        Map<String, PlannedSuccessor> known = new HashMap<>();
        present.forEach(successor -> known.put(successor.number(), successor));
        Set<String> named = new HashSet<>();
        List<PlannedSuccessor> after = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            String place = "successors[" + i + "].";
            String number =
                    findings.required(place + "employeeNumber", drafts.get(i).employeeNumber(), NUMBER_LENGTH);
            if (number != null && (number.equals(incumbent) || !named.add(number))) {
                refuseName(place, number, incumbent);
            }
            after.add(successor(place, number, i + 1, drafts.get(i), known.get(number)));
        }
        return after;
    }

    private void refuseName(String place, String number, String incumbent) {
        boolean self = number.equals(incumbent);
        findings.add(
                place + "employeeNumber",
                number,
                self ? "SUCCESSOR_IS_INCUMBENT" : "SUCCESSOR_NOT_CLEAR",
                self
                        ? "The person with employee number " + number + " would follow themselves."
                        : "The successor " + number + " is named twice on the same plan.",
                "Name each successor once, and nobody as their own.");
    }

    /** A name that nobody judged anew stays with the judgment that it has. */
    private PlannedSuccessor successor(
            String place, String number, int position, SuccessorDraft draft, PlannedSuccessor present) {
        findings.assessment(place, draft.assessedOn(), draft.validUntil(), today);
        String by = findings.text(place + "assessedBy", draft.assessedBy(), NAME_LENGTH);
        Readiness readiness = readiness(place, draft.readiness());
        boolean emergency = Boolean.TRUE.equals(draft.emergency());
        boolean asBefore = present != null && present.readiness() == readiness && present.emergency() == emergency;
        boolean judged = draft.assessedOn() != null || draft.validUntil() != null || by != null;
        if (asBefore && !judged) {
            return new PlannedSuccessor(
                    number,
                    rank(place, draft.rank(), position),
                    readiness,
                    emergency,
                    present.assessedOn(),
                    present.assessedBy(),
                    present.validUntil());
        }
        return new PlannedSuccessor(
                number,
                rank(place, draft.rank(), position),
                readiness,
                emergency,
                draft.assessedOn() == null ? today : draft.assessedOn(),
                by == null ? caller : by,
                draft.validUntil());
    }

    private Readiness readiness(String place, String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        return Readiness.of(said).orElseGet(() -> {
            findings.add(
                    place + "readiness",
                    said,
                    "READINESS_UNKNOWN",
                    "The readiness " + said + " is not known.",
                    "Give one of " + Readiness.all() + ", or leave it out.");
            return null;
        });
    }

    private int rank(String place, Integer said, int position) {
        if (said != null && (said < 1 || said > MOST)) {
            findings.add(
                    place + "rank",
                    said,
                    "RANK_OUT_OF_RANGE",
                    "The rank " + said + " is not from 1 to " + MOST + ".",
                    "Leave it out for the place in the list.");
        }
        return said == null ? position : said;
    }
}
