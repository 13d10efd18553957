package hrsuite.mentoring.staff.sync;

import java.util.List;

/**
 * Some of the people that were asked for.
 *
 * @param people in their order; never null
 * @param total how many there are altogether
 * @param next cursor of what follows; null at the end, and where no cursor was asked for
 */
public record IdentityPage(List<Identity> people, long total, String next) {

    public IdentityPage {
        people = List.copyOf(people);
    }
}
