package hrsuite.mentoring.program;

import java.util.List;

/**
 * Some groups.
 *
 * @param items in order
 * @param total how many there are in all
 * @param next cursor of the page that follows; null at the end and for a page by offset
 */
public record GroupPage(List<ProgramGroup> items, long total, String next) {

    public GroupPage {
        items = List.copyOf(items);
    }
}
