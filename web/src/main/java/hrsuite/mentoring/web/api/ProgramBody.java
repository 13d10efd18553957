package hrsuite.mentoring.web.api;

import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramDraft;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A program as HR asks for it: {@link ProgramDraft} in the words of the outside. */
public record ProgramBody(
        String name,
        String kind,
        @JsonbProperty("extends") String extendsProgram,
        String template,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> goals,
        String cadence,
        String consent,
        Map<String, Double> rules,
        Map<String, Double> weights) {

    /** What would have to be asked for to get the program as it stands. */
    static ProgramBody of(ProgramDetail program) {
        return new ProgramBody(
                program.name(),
                program.kind(),
                program.extendsProgram(),
                program.template(),
                program.startsOn(),
                program.endsOn(),
                program.goals(),
                program.cadence(),
                program.consent(),
                program.rules(),
                program.weights());
    }

    ProgramDraft draft() {
        return new ProgramDraft(
                name, kind, extendsProgram, template, startsOn, endsOn, goals, cadence, consent, rules, weights);
    }
}
