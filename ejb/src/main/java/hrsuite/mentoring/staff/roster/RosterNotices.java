package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells outside of everybody whom a roster changed, in sets. */
@ApplicationScoped
class RosterNotices {

    private static final String TOLD =
            " AS type, 'staff/' || p.employee_number AS subject," + " 'employeeNumber=' || p.employee_number AS data";
    private static final String BEFORE =
            " FROM mentoring.roster_before b JOIN mentoring.person p ON p.id = b.person_id" + " WHERE b.intake_id = ?";

    @Inject
    private Outbox outbox;

    void applied(@Observes RosterApplied applied) {
        Long intake = Long.valueOf(applied.intakeId());
        outbox.keepAll("SELECT 'staff.created'" + TOLD + HistoryMerge.CREATED, intake);
        outbox.keepAll(
                "SELECT CASE WHEN p.status = 'LEAVER' AND b.status <> 'LEAVER' THEN 'staff.left' ELSE 'staff.changed' END"
                        + TOLD + BEFORE,
                intake);
    }

    void undone(@Observes RosterUndone undone) {
        Long intake = Long.valueOf(undone.intakeId());
        outbox.keepAll("SELECT 'staff.changed'" + TOLD + BEFORE, intake);
        outbox.keepAll("SELECT 'staff.removed'" + TOLD + HistoryMerge.CREATED, intake);
    }
}
