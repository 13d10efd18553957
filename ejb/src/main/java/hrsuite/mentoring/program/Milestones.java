package hrsuite.mentoring.program;

import java.time.LocalDate;
import java.util.List;

/** What is due in a program, in the order given. */
record Milestones(List<Milestone> all) {

    /** Where neither HR nor a template says otherwise. */
    static final Milestones USUAL = new Milestones(List.of(
            new Milestone("KICK_OFF", "Kick-off", "START", "P0D", null),
            new Milestone("FIRST_MEETING", "First meeting of each pair", "START", "P1M", null),
            new Milestone("MIDPOINT", "Midpoint review", "MIDPOINT", "P0D", null),
            new Milestone("CLOSE", "Closing meeting", "END", "P0D", null),
            new Milestone("RETROSPECTIVE", "Retrospective", "END", "P1M", null)));

    List<Milestone> in(LocalDate startsOn, LocalDate endsOn) {
        return all.stream().map(milestone -> milestone.in(startsOn, endsOn)).toList();
    }
}
