package hrsuite.mentoring.delivery;

import hrsuite.mentoring.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an event stands. What everybody may read is counted without gaps; what only some may read stands aside, behind the
 * last of those, with a number of its own.
 *
 * @param position of the event, or of the last one before it that everybody may read
 * @param aside 0 for what everybody may read
 */
public record Place(long position, int aside) implements Comparable<Place> {

    private static final Pattern CURSOR = Pattern.compile("(\\d{1,18})(?:\\.(\\d{1,9}))?");

    /**
     * Out of a cursor.
     *
     * @throws Refusal UNREADABLE for a cursor that was not given out
     */
    public static Place of(String cursor) {
        Matcher parts = CURSOR.matcher(cursor);
        if (!parts.matches()) {
            throw Refusal.unknownCursor(cursor);
        }
        return new Place(Long.parseLong(parts.group(1)), parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)));
    }

    /** The place of what comes next. */
    Place next(boolean forEverybody) {
        return forEverybody ? new Place(position + 1, 0) : new Place(position, aside + 1);
    }

    /** The same for somebody who reads only what everybody may read: there is nothing aside. */
    Place plain() {
        return new Place(position, 0);
    }

    @Override
    public int compareTo(Place other) {
        return position == other.position
                ? Integer.compare(aside, other.aside)
                : Long.compare(position, other.position);
    }

    @Override
    public String toString() {
        return aside == 0 ? Long.toString(position) : position + "." + aside;
    }
}
