package hrsuite.mentoring.succession;

import java.time.LocalDate;
import java.util.List;

/**
 * A position as it shall be, whole.
 *
 * @param title what it is called, at most 200 characters; null for none
 * @param unit where it is, at most 200 characters; null for none
 * @param incumbent employee number of who holds it; null for whoever of the staff has its code, if that is one person
 * @param keyPosition whether losing its holder would be grave; null for no
 * @param vacantFrom from when on it is planned to be vacant; null for no plan
 * @param successors who could follow on it; null to leave the plan as it is
 */
public record PositionDraft(
        String title,
        String unit,
        String incumbent,
        Boolean keyPosition,
        LocalDate vacantFrom,
        List<SuccessorDraft> successors) {}
