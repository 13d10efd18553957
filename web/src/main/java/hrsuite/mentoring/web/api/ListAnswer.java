package hrsuite.mentoring.web.api;

import java.util.List;

/**
 * A short list, given whole.
 *
 * @param items all of them
 */
public record ListAnswer<T>(List<T> items) {

    static <T> ListAnswer<T> of(List<T> items) {
        return new ListAnswer<>(items);
    }
}
