package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What other features ask about programs, in their own transaction and for a caller whom they have judged. */
@ApplicationScoped
public class ProgramDirectory {

    @Inject
    private Programs programs;

    @Inject
    private Enrollments enrollments;

    @Inject
    private ProgramLife life;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Topics topics;

    @Inject
    private UsualTopics usualTopics;

    @Inject
    private RuleBook ruleBook;

    /** Opens a program, as {@link ProgramService#open} does for a person. */
    public ProgramDetail open(ProgramDraft draft) {
        return programs.open(draft);
    }

    /** Enrolls many, as {@link ProgramService#enroll(String, EnrollmentFilter, String, Integer)} does for a person. */
    public EnrollmentOutcome enroll(String programId, EnrollmentFilter filter, String role, Integer capacity) {
        return enrollments.enroll(programId, filter, role, capacity);
    }

    /**
     * One program with all parameters in force.
     *
     * @throws Refusal when there is none of that id
     */
    public ProgramDetail detail(String id) {
        return programs.detail(id);
    }

    /** The number of the version of the program's rules and weights that is in force. */
    public int rulesVersion(String id) {
        return ruleBook.version(id);
    }

    /** Ids of all programs that are linked to this one by extension, itself included. */
    public List<String> family(String id) {
        return programs.family(id);
    }

    /** Who may be paired in a program, ordered by id: one query, whatever their number. */
    public List<ApprovedEnrollment> approved(String programId) {
        return new EnrollmentRows(database).approved(Given.key("program", programId));
    }

    /** The approved places that some people have in a program; who has none is missing in the answer. */
    public List<ApprovedEnrollment> approved(String programId, List<Long> persons) {
        return new EnrollmentRows(database).approved(Given.key("program", programId), persons);
    }

    /**
     * The promise that people have made as mentors across all linked programs: the largest of their capacities.
     *
     * @return by person id; people who mentor nowhere are missing
     */
    public Map<Long, Integer> mentorPromises(String programId) {
        return new EnrollmentRows(database).mentorPromises(Given.key("program", programId));
    }

    /**
     * Holds a program and all that are linked to it until the transaction ends, so that nobody else gives or fills places
     * there meanwhile.
     *
     * @throws Refusal when there is none of that id
     */
    public void holdFamily(String programId) {
        programs.holdFamily(programId);
    }

    /**
     * Makes sure that people may join a program, rounds be run and pairs be made.
     *
     * @throws Refusal when its state does not allow it, or when there is none of that id
     */
    public void requireOpen(String programId) {
        life.requireOpen(programId);
    }

    /**
     * Notes that a round of a program has been asked for: from the first one on it is matching.
     *
     * @throws Refusal when its state does not allow it, or when there is none of that id
     */
    public void matching(String programId) {
        life.matching(programId);
    }

    /** Notes that the first pairing of a program has been confirmed: from now on it runs. */
    public void started(String programId) {
        life.started(programId);
    }

    /** The catalog as it stands, for naming many topics at once. */
    public TopicNames topicNames() {
        return topics.names();
    }

    /** What people usually bring and want, as it stands. */
    public UsualTable usualTopics() {
        return usualTopics.table();
    }
}
