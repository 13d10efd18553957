package hrsuite.mentoring.program;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Programs as participants see them: what there is, and the caller's own places. */
@Stateless
@DenyAll
public class ParticipationService {

    @Resource
    private SessionContext session;

    @Inject
    private Applications applications;

    /** The programs that the caller may apply to; none for whoever is not in the roster. */
    @RolesAllowed("participant")
    public List<OpenProgramDetail> openPrograms() {
        return applications.programsFor(caller());
    }

    /** The caller's places and applications, newest first. */
    @RolesAllowed("participant")
    public List<OwnEnrollmentDetail> ownEnrollments() {
        return applications.own(caller());
    }

    /**
     * One of them.
     *
     * @throws hrsuite.mentoring.Refusal NOT_FOUND for a place that is not the caller's
     */
    @RolesAllowed("participant")
    public OwnEnrollmentDetail ownEnrollment(String id) {
        return applications.own(caller(), id);
    }

    /**
     * The caller applies for a place; HR answers. Applying again replaces an application that has not been answered, and
     * opens one that was declined or withdrawn.
     *
     * @throws hrsuite.mentoring.Refusal INVALID with all reasons; CONFLICT where the program takes nobody in, or the caller
     *     has the place already
     */
    @RolesAllowed("participant")
    public OwnEnrollmentDetail apply(ApplicationDraft draft) {
        return applications.apply(caller(), draft);
    }

    /**
     * The caller gives up a place, or takes an application back.
     *
     * @throws hrsuite.mentoring.Refusal NOT_FOUND for a place that is not the caller's; STALE when it has changed
     */
    @RolesAllowed("participant")
    public OwnEnrollmentDetail withdraw(String id, long expectedVersion) {
        return applications.withdraw(caller(), id, expectedVersion);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
