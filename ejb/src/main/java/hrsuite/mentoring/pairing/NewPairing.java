package hrsuite.mentoring.pairing;

import java.time.LocalDate;
import java.util.Set;

/**
 * A pair that is to be made.
 *
 * @param mentor person id of who teaches
 * @param mentee person id of who learns
 * @param since first day; null for today
 * @param origin where it comes from, at most 60 characters: {@code round/42}
 * @param acknowledged codes of the objections that someone entitled has acknowledged
 */
public record NewPairing(long mentor, long mentee, LocalDate since, String origin, Set<String> acknowledged) {

    public NewPairing {
        acknowledged = acknowledged == null ? Set.of() : Set.copyOf(acknowledged);
    }
}
