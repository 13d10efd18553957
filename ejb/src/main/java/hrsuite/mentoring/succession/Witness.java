package hrsuite.mentoring.succession;

import hrsuite.mentoring.audit.Audited;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/** Whom a caller must not read about, what day it is, and the record of who read and changed what. */
@ApplicationScoped
class Witness {

    @Inject
    private Reader reader;

    @Inject
    private Event<Audited> event;

    private Consumer<Audited> happened;
    private final Clock clock = Clock.systemUTC();

    Witness() {}

    /** For whoever has no container around. */
    Witness(Reader reader, Consumer<Audited> happened) {
        this.reader = reader;
        this.happened = happened;
    }

    @PostConstruct
    void furnish() {
        happened = what -> event.fire(what);
    }

    /** Person ids. */
    Set<Long> hiddenFrom(String caller) {
        return reader.hiddenFrom(caller);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Puts a reading on record. */
    void read(String what, String subject, int found) {
        happened.accept(new SuccessionRead(what, subject, found));
    }

    /** Tells what happened, in the transaction of the caller. */
    void tell(Audited event) {
        happened.accept(event);
    }
}
