package hrsuite.mentoring.web.api;

import hrsuite.mentoring.program.ProgramDetail;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A program as it stands: {@link ProgramDetail} in the words of the outside. */
public record ProgramView(
        String id,
        long version,
        String name,
        String kind,
        @JsonbProperty("extends") String extendsProgram,
        String template,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> goals,
        String cadence,
        String consent,
        String state,
        Map<String, Double> rules,
        Map<String, Double> weights) {

    static ProgramView of(ProgramDetail program) {
        return new ProgramView(
                program.id(),
                program.version(),
                program.name(),
                program.kind(),
                program.extendsProgram(),
                program.template(),
                program.startsOn(),
                program.endsOn(),
                program.goals(),
                program.cadence(),
                program.consent(),
                program.state(),
                program.rules(),
                program.weights());
    }
}
