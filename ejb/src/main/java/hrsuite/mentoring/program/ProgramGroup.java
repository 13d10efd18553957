package hrsuite.mentoring.program;

import java.time.Instant;
import java.util.List;

/**
 * Everybody on one side of a program, as identity systems see them.
 *
 * @param id of program and side: {@code 57-mentors}
 * @param name how the group is called; follows the program's name
 * @param version changes with every change of the program and of the places on that side
 * @param created when the program was opened
 * @param changed when a place last changed, or the program was opened
 * @param members in the order in which they came; empty where nobody asked for them
 */
public record ProgramGroup(
        String id, String name, String version, Instant created, Instant changed, List<Member> members) {

    public ProgramGroup {
        members = List.copyOf(members);
    }

    /**
     * Somebody with a place.
     *
     * @param id under which identity systems know the person
     * @param name how the person is called
     */
    public record Member(String id, String name) {}

    ProgramGroup with(List<Member> people) {
        return new ProgramGroup(id, name, version, created, changed, people);
    }
}
