package hrsuite.mentoring.program;

import java.time.LocalDate;
import java.util.List;

/**
 * A program that people may apply to, as everybody may see it.
 *
 * @param id never changes
 * @param name as HR calls it
 * @param kind code of its {@link ProgramKind}
 * @param startsOn first day
 * @param endsOn last day
 * @param goals what it is for
 * @param cadence ISO 8601 period between meetings
 */
public record OpenProgramDetail(
        String id, String name, String kind, LocalDate startsOn, LocalDate endsOn, List<String> goals, String cadence) {

    static OpenProgramDetail of(ProgramDetail program) {
        return new OpenProgramDetail(
                program.id(),
                program.name(),
                program.kind(),
                program.startsOn(),
                program.endsOn(),
                program.goals(),
                program.cadence());
    }
}
