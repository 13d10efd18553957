package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The program that companies have run all along: it stands alone, others may be added to it. */
@ApplicationScoped
@ForKind(TraditionalKind.CODE)
class TraditionalKind implements ProgramKind {

    static final String CODE = "TRADITIONAL";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<RuleParameter> rules() {
        return List.of();
    }

    @Override
    public Map<String, Double> usual() {
        return Map.of();
    }

    @Override
    public List<Refusal.Reason> objections(ProgramDraft draft, Optional<ProgramDetail> extended) {
        if (extended.isEmpty()) {
            return List.of();
        }
        return List.of(new Refusal.Reason(
                "extends",
                draft.extendsProgram(),
                "EXTENDS_NOT_ALLOWED",
                "A program of the kind " + CODE + " stands alone; the draft adds it to program "
                        + draft.extendsProgram() + ".",
                "Leave extends out."));
    }
}
