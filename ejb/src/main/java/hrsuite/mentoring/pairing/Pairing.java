package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Sentence;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A mentor and a mentee who meet. Pairings are made set-wise; here is what happens to a single one. */
@Entity
@Table(name = "pairing", schema = "mentoring")
class Pairing {

    /** Where a pairing is in its life. */
    enum State {
        CONFIRMED,
        ACTIVE,
        COMPLETED,
        ENDED
    }

    /** Why a pairing ends before its time. */
    enum EndReason {
        NO_FAULT,
        REPLACED,
        WORKLOAD,
        CHANGED_JOB,
        LEAVER,
        OTHER
    }

    @Id
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "program_id")
    private long programId;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_reason")
    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    protected Pairing() {}

    String program() {
        return Long.toString(programId);
    }

    /**
     * Makes sure that nobody has changed it since the caller looked.
     *
     * @throws Refusal when somebody has
     */
    void expect(long expectedVersion) {
        if (version != expectedVersion) {
            throw Refusal.stale("pairing", id);
        }
    }

    /** The two have begun to meet. */
    void activate() {
        follow(State.CONFIRMED, State.ACTIVE);
        state = State.ACTIVE;
    }

    /** The two have come to the end as planned. */
    void complete(LocalDate today) {
        follow(State.ACTIVE, State.COMPLETED);
        state = State.COMPLETED;
        endedOn = today;
    }

    /** The two stop before their time. */
    void end(EndReason reason, LocalDate today) {
        if (state == State.COMPLETED || state == State.ENDED) {
            throw refused(State.ENDED);
        }
        state = State.ENDED;
        endReason = reason;
        endedOn = today;
    }

    private void follow(State before, State after) {
        if (state != before) {
            throw refused(after);
        }
    }

    private Refusal refused(State wanted) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                Refusal.Reason.said(
                        Pairing.class,
                        "state",
                        wanted,
                        "STATE_DOES_NOT_FOLLOW",
                        Sentence.of(Pairing.class, "pairing." + state),
                        Sentence.of(Pairing.class, "pairing." + wanted)));
    }
}
