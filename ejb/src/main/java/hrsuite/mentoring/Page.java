package hrsuite.mentoring;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that may be long.
 *
 * @param items what is on the page, in the order of the list; never null
 * @param next opaque cursor of the following page; null at the end
 * @param <T> what the list holds
 */
public record Page<T>(List<T> items, String next) {

    public Page {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * Cuts a page out of rows of which one more than asked for has been read.
     *
     * @param rows at most {@code request.limit() + 1} rows
     * @param cursorOf the cursor that stands for a row
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, String> cursorOf) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, request.limit());
        return new Page<>(items, cursorOf.apply(items.get(items.size() - 1)));
    }

    /** The same page of something else. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
