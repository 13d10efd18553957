package hrsuite.mentoring.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A position.
 *
 * @param code never changes; the position code of the staff list
 * @param version grows with each change
 * @param title what it is called; null for none
 * @param unit where it is; null for none
 * @param incumbent employee number of who holds it; null when nobody does
 * @param incumbentName how that person is called; null when they have not arrived
 * @param keyPosition whether losing its holder would be grave
 * @param vacantFrom from when on it is planned to be vacant; null for no plan
 * @param bench of all plans that apply: of the position, of its holder, and of the job
 * @param successors of the position's own plan, by rank; never null
 * @param withheld true when the bench and the successors are not shown, because the reader or somebody above them holds
 *     the position
 * @param updatedAt when it last changed
 */
public record PositionDetail(
        String code,
        long version,
        String title,
        String unit,
        String incumbent,
        String incumbentName,
        boolean keyPosition,
        LocalDate vacantFrom,
        Bench bench,
        List<SuccessorDetail> successors,
        boolean withheld,
        Instant updatedAt) {

    public PositionDetail {
        successors = List.copyOf(successors);
    }
}
