package hrsuite.mentoring.succession;

import hrsuite.mentoring.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Whom a caller must not read about, what day it is, and the record of who read and changed what. */
@ApplicationScoped
class Witness {

    @Inject
    private Reader reader;

    @Inject
    private Event<Audited> happened;

    private final Clock clock = Clock.systemUTC();

    /** Person ids. */
    Set<Long> hiddenFrom(String caller) {
        return reader.hiddenFrom(caller);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Puts a reading on record. */
    void read(String what, String subject, int found) {
        happened.fire(new SuccessionRead(what, subject, found));
    }

    /** Tells what happened, in the transaction of the caller. */
    void tell(Audited event) {
        happened.fire(event);
    }
}
