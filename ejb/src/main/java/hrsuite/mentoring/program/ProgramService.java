package hrsuite.mentoring.program;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Programs, who takes part in them, and what they are about. */
@Stateless
@DenyAll
public class ProgramService {

    @Inject
    private Programs programs;

    @Inject
    private Enrollments enrollments;

    @Inject
    private Applications applications;

    @Inject
    private ProgramLife life;

    @Inject
    private Templates templates;

    @Inject
    private RuleBook ruleBook;

    /** All programs, oldest first. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public Page<ProgramDetail> programs(PageRequest page) {
        return programs.find(page);
    }

    /**
     * One program.
     *
     * @throws hrsuite.mentoring.Refusal when there is none of that id
     */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public ProgramDetail program(String id) {
        return programs.detail(id);
    }

    /**
     * Opens a program; what the draft leaves out comes from its template.
     *
     * @throws hrsuite.mentoring.Refusal with everything that is wrong with the draft
     */
    @RolesAllowed("hr-admin")
    public ProgramDetail open(ProgramDraft draft) {
        return programs.open(draft);
    }

    /**
     * Replaces what HR has said about a program. Its kind and what it extends stay as they are.
     *
     * @param expectedVersion the version that the caller has read
     * @param whole everything that is to hold from now on
     * @throws hrsuite.mentoring.Refusal when it has changed meanwhile, or with everything that is wrong with the draft
     */
    @RolesAllowed("hr-admin")
    public ProgramDetail change(String id, long expectedVersion, ProgramDraft whole) {
        return programs.change(id, expectedVersion, whole);
    }

    /**
     * Removes a program that nothing has come of: without pairings, and extended by none.
     *
     * @throws hrsuite.mentoring.Refusal when it has changed meanwhile, or has a history that must stay
     */
    @RolesAllowed("hr-admin")
    public void remove(String id, long expectedVersion) {
        programs.remove(id, expectedVersion);
    }

    /** What was done to a program and by whom, oldest first. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public List<ProgramEvent> history(String id) {
        programs.detail(id);
        return life.history(id);
    }

    /** The places in a program, in the order in which they were given. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public Page<EnrollmentDetail> enrollments(String programId, PageRequest page) {
        return enrollments.find(programId, PlaceFilter.ALL, page);
    }

    /**
     * Those of them that a filter means.
     *
     * @throws hrsuite.mentoring.Refusal INVALID for a state that there is not
     */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public Page<EnrollmentDetail> enrollments(String programId, PlaceFilter filter, PageRequest page) {
        return enrollments.find(programId, filter, page);
    }

    /** How many places of each side are in each state, mentors first. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public List<PlaceCount> places(String programId) {
        return enrollments.counts(programId);
    }

    /**
     * Approves an application. Where all places are taken the person waits, and comes in when one frees.
     *
     * @throws hrsuite.mentoring.Refusal STALE when it has changed; CONFLICT when there is no application to answer, or the
     *     program takes nobody in
     */
    @RolesAllowed("hr-admin")
    public EnrollmentDetail approve(String programId, String enrollmentId, long expectedVersion) {
        return applications.approve(programId, enrollmentId, expectedVersion);
    }

    /**
     * Declines an application.
     *
     * @param reason 1 to 1,000 characters; whoever applied reads it
     * @throws hrsuite.mentoring.Refusal INVALID without a reason; else as for approving
     */
    @RolesAllowed("hr-admin")
    public EnrollmentDetail decline(String programId, String enrollmentId, long expectedVersion, String reason) {
        return applications.decline(programId, enrollmentId, expectedVersion, reason);
    }

    /** One place in a program. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public EnrollmentDetail enrollment(String programId, String enrollmentId) {
        return enrollments.detail(programId, enrollmentId);
    }

    /**
     * Enrolls one person. Somebody who has the role already keeps the place; what the draft says is taken over.
     *
     * @throws hrsuite.mentoring.Refusal with everything that is wrong with the draft
     */
    @RolesAllowed("hr-admin")
    public EnrollmentDetail enroll(String programId, EnrollmentDraft draft) {
        return enrollments.enroll(programId, draft);
    }

    /**
     * Enrolls everyone whom a filter finds.
     *
     * @param capacity places for each of them; null for their own, or 1
     * @throws hrsuite.mentoring.Refusal when the filter or the role is wrong; people who cannot take part are in the
     *     answer
     */
    @RolesAllowed("hr-admin")
    public EnrollmentOutcome enroll(String programId, EnrollmentFilter filter, String role, Integer capacity) {
        return enrollments.enroll(programId, filter, role, capacity);
    }

    /** Changes one place in a program; what the change leaves null stays. */
    @RolesAllowed("hr-admin")
    public EnrollmentDetail changeEnrollment(
            String programId, String enrollmentId, long expectedVersion, EnrollmentChange change) {
        return enrollments.change(programId, enrollmentId, expectedVersion, change);
    }

    /** Takes a person out of a program. The place is kept as history; pairings go on until they are ended. */
    @RolesAllowed("hr-admin")
    public EnrollmentDetail withdraw(String programId, String enrollmentId, long expectedVersion) {
        return enrollments.withdraw(programId, enrollmentId, expectedVersion);
    }

    /** Every rule and weight of a program with its value, its bounds and what it does. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public RulesDetail rules(String programId, Locale language) {
        return ruleBook.detail(programId, language);
    }

    /** All versions that the rules and weights of a program have had, newest first, with who set them. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public List<RulesVersion> rulesHistory(String programId) {
        return ruleBook.history(programId);
    }

    /**
     * Sets rules and weights; what is left out stays.
     *
     * @param expectedVersion the version of the program that the caller has read
     * @throws hrsuite.mentoring.Refusal when it has changed meanwhile, or with every value that is unknown or out of
     *     bounds
     */
    @RolesAllowed("hr-admin")
    public RulesDetail setRules(String programId, long expectedVersion, RulesDraft draft, Locale language) {
        return ruleBook.set(programId, expectedVersion, draft, language);
    }

    /** The templates that a program can be made from, by code. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public List<ProgramTemplate> templates() {
        return templates.all();
    }
}
