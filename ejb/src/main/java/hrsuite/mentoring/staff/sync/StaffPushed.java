package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.audit.Audited;
import java.util.List;

/**
 * People have come, changed or left because a machine or a person of HR said so; fired in the transaction of the change, once
 * for all who were sent together, and only when there was a change.
 *
 * @param source who said it
 * @param created internal ids of people who are new; never null
 * @param changed internal ids of people of whom something changed, leavers included; never null
 * @param leavers internal ids of people who have left by this; never null
 */
public record StaffPushed(String source, List<Long> created, List<Long> changed, List<Long> leavers)
        implements Audited {

    public StaffPushed {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        leavers = List.copyOf(leavers);
    }

    @Override
    public String action() {
        return "STAFF_PUSHED";
    }

    @Override
    public String subject() {
        boolean single = created.size() + changed.size() == 1;
        return single ? "person/" + (created.isEmpty() ? changed : created).get(0) : "source/" + source;
    }

    @Override
    public String detail() {
        return created.size() + " created, " + changed.size() + " changed, " + leavers.size() + " left, said by "
                + source;
    }
}
