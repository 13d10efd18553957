package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.staff.roster.ChangeDetail;
import hrsuite.mentoring.staff.roster.IntakeState;
import hrsuite.mentoring.staff.roster.RosterService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;

/** One roster, and how far it is. */
@Named
@RequestScoped
public class RosterPage extends IntakePage<ChangeDetail> {

    private static final Set<IntakeState> WORKING =
            EnumSet.of(IntakeState.RECEIVED, IntakeState.READING, IntakeState.APPLYING);

    @EJB
    private RosterService rosters;

    /** Whether the page should look again by itself. */
    public boolean isWorking() {
        return WORKING.contains(getIntake().state());
    }

    @Override
    protected Words words() {
        return new Words("roster", "roster", "roster", "The roster is being applied.");
    }

    @Override
    protected Door<ChangeDetail> door() {
        return new Door<>(
                rosters::intake,
                (id, request) -> isWorking() ? new Page<>(null, null) : rosters.changes(id, request),
                rosters::problems,
                rosters::apply,
                rosters::cancel,
                rosters::undo,
                rosters::annotated);
    }
}
