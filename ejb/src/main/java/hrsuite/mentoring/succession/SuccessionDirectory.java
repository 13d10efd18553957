package hrsuite.mentoring.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What other features say about succession, in their own transaction and for somebody whom they have judged. */
@ApplicationScoped
public class SuccessionDirectory {

    @Inject
    private ProfileDesk profiles;

    @Inject
    private PlanDesk plans;

    @Inject
    private FlagDesk flags;

    /** The profile of a person; on record as read. */
    public ProfileDetail profile(String employeeNumber, String reader) {
        return profiles.profile(employeeNumber, reader);
    }

    /** As {@link SuccessionService#saveProfile}. */
    public void saveProfile(String employeeNumber, long version, ProfileDraft draft, String by) {
        profiles.save(employeeNumber, version, draft, by);
    }

    /** As {@link SuccessionService#savePosition}, whatever there was before. */
    public void savePosition(String code, PositionDraft draft, String by) {
        plans.savePosition(code, null, draft, by);
    }

    /** As {@link SuccessionService#savePlan}, whatever there was before. */
    public void savePlan(PlanKind kind, String subject, PlanDraft draft, String by) {
        plans.savePlan(kind, subject, null, draft, by);
    }

    /** As {@link SuccessionService#declare}. */
    public void declare(FlagDraft draft, String by) {
        flags.declare(draft, by);
    }
}
