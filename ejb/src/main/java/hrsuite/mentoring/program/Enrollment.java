package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

/** One person's place in a program. Places are made set-wise, by {@link Places}; here is what happens to a single one. */
@Entity
@Table(name = "enrollment", schema = "mentoring")
class Enrollment {

    static final String APPLIED = "APPLIED";
    static final String APPROVED = "APPROVED";
    static final String WAITLISTED = "WAITLISTED";
    static final String PAUSED = "PAUSED";
    static final String WITHDRAWN = "WITHDRAWN";

    /** Every state that a place can be in. */
    static final Set<String> STATES = Set.of(APPLIED, APPROVED, WAITLISTED, PAUSED, WITHDRAWN, "COMPLETED");

    private static final Set<String> GIVEN_BY_HR = Set.of(APPROVED, WAITLISTED, PAUSED, WITHDRAWN, "COMPLETED");

    @Id
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "program_id")
    private long programId;

    @Column(name = "role")
    private String role;

    @Column(name = "capacity")
    private int capacity;

    @Column(name = "offers")
    private String offers;

    @Column(name = "wants")
    private String wants;

    @Column(name = "state")
    private String state;

    @Column(name = "waiting_since")
    private OffsetDateTime waitingSince;

    @Column(name = "decline_reason")
    private String declineReason;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    protected Enrollment() {}

    boolean isIn(long program) {
        return programId == program;
    }

    Role role() {
        return Role.valueOf(role);
    }

    /**
     * Makes sure that nobody has changed it since the caller looked.
     *
     * @throws Refusal when somebody has
     */
    void expect(long expectedVersion) {
        if (version != expectedVersion) {
            throw Refusal.stale("enrollment", id);
        }
    }

    /** Takes over what the change says; it has been judged. */
    void apply(EnrollmentChange change) {
        capacity = change.capacity() == null ? capacity : change.capacity();
        offers = change.offers() == null ? offers : TopicList.text(change.offers());
        wants = change.wants() == null ? wants : TopicList.text(change.wants());
        updatedAt = OffsetDateTime.now(ZoneOffset.UTC);
        if (change.state() != null) {
            state = change.state().strip().toUpperCase(Locale.ROOT);
            declineReason = null;
            waitingSince = state.equals(WAITLISTED) ? waitingSince == null ? updatedAt : waitingSince : null;
        }
    }

    /**
     * Lets in whoever has applied, or puts them on the waiting list where all places are taken.
     *
     * @throws Refusal when nobody waits for an answer
     */
    void approve(boolean room) {
        requireApplied();
        apply(new EnrollmentChange(null, null, null, room ? APPROVED : WAITLISTED));
    }

    /**
     * Declines an application.
     *
     * @throws Refusal when nobody waits for an answer
     */
    void decline(String reason) {
        requireApplied();
        apply(new EnrollmentChange(null, null, null, WITHDRAWN));
        declineReason = reason;
    }

    private void requireApplied() {
        if (!state.equals(APPLIED)) {
            throw Refusal.conflict(
                    "state",
                    state,
                    "NO_APPLICATION",
                    "The place " + id + " is " + state + "; no application waits for an answer.",
                    "Change its state instead.");
        }
    }

    /** Whether the change takes a place that it does not have yet. */
    boolean comesInBy(EnrollmentChange change) {
        return change.state() != null && isIn(change.state().strip().toUpperCase(Locale.ROOT)) && !isIn(state);
    }

    private static boolean isIn(String state) {
        return state.equals(APPROVED) || state.equals(PAUSED);
    }

    /** Whether HR may give a place this state. */
    static boolean isState(String state) {
        return GIVEN_BY_HR.contains(state.strip().toUpperCase(Locale.ROOT));
    }
}
