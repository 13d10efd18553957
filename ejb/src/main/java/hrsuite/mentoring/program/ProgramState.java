package hrsuite.mentoring.program;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a program is in its life. */
public enum ProgramState {
    /** Being written: dates, goals and cadence may be missing, nobody takes part. */
    DRAFT,
    /** People are let in. */
    ENROLLING,
    /** The first round has been run; people are still let in. */
    MATCHING,
    /** There are pairs; people still join, and the next round considers them. */
    RUNNING,
    /** Pairs come to their end, no new ones are made. */
    CLOSING,
    /** All is history. */
    CLOSED;

    /** The states that HR may move it to. */
    public Set<ProgramState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(ENROLLING);
            case ENROLLING -> EnumSet.of(MATCHING, RUNNING, CLOSING);
            case MATCHING -> EnumSet.of(ENROLLING, RUNNING, CLOSING);
            case RUNNING -> EnumSet.of(CLOSING);
            case CLOSING -> EnumSet.of(RUNNING, CLOSED);
            case CLOSED -> EnumSet.noneOf(ProgramState.class);
        };
    }

    /** Whether people may join, rounds be run and pairs be made. */
    public boolean isOpen() {
        return this == ENROLLING || this == MATCHING || this == RUNNING;
    }

    /** The state as it shows on a day: after its last day an open program is closing, whoever forgot to say so. */
    ProgramState on(LocalDate day, LocalDate endsOn) {
        return isOpen() && endsOn.isBefore(day) ? CLOSING : this;
    }

    /** The state of that code, in any case. */
    static Optional<ProgramState> of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
