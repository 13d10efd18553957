package hrsuite.mentoring.reverse;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.program.ForKind;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramDraft;
import hrsuite.mentoring.program.ProgramKind;
import hrsuite.mentoring.program.RuleParameter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Juniors mentor seniors; at its best on top of the program in which seniors mentor juniors. */
@ApplicationScoped
@ForKind(ReverseKind.CODE)
class ReverseKind implements ProgramKind {

    static final String CODE = "REVERSE";

    private static final String EXTENDED = "TRADITIONAL";

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
        return extended.filter(program -> !program.kind().equals(EXTENDED)).stream()
                .map(program -> new Refusal.Reason(
                        "extends",
                        draft.extendsProgram(),
                        "EXTENDS_NOT_ALLOWED",
                        "Program " + program.id() + " is of the kind " + program.kind()
                                + "; a reverse program is added to one of the kind " + EXTENDED + ".",
                        "Name a traditional program, or leave extends out."))
                .toList();
    }
}
