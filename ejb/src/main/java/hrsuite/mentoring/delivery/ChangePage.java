package hrsuite.mentoring.delivery;

import java.util.List;

/**
 * Some changes.
 *
 * @param items in their order; empty when there is nothing new
 * @param nextCursor where to go on, also at the end; never null
 */
public record ChangePage(List<ChangeEvent> items, String nextCursor) {

    public ChangePage {
        items = List.copyOf(items);
    }
}
