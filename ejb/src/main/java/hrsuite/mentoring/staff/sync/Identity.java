package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.staff.StaffField;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;

/**
 * A person as an identity system sees them.
 *
 * @param id the id under which identity systems know the person; never null
 * @param person internal id
 * @param version grows with every change
 * @param externalId id in the system that asks; null for none
 * @param userName as the asking system wrote it, else as it is kept; null for none
 * @param values texts by field; what is not known is not in it; never null
 * @param managerId id of the manager; null for none, or while the manager is not known
 * @param managerName how the manager is called; null likewise
 * @param created when the person was first heard of; never null
 * @param changed when anything last changed; never null
 */
public record Identity(
        String id,
        long person,
        int version,
        String externalId,
        String userName,
        Map<StaffField, String> values,
        String managerId,
        String managerName,
        Instant created,
        Instant changed) {

    public Identity {
        values = Collections.unmodifiableMap(values);
    }

    /**
     * What changes whenever anything changes that is told of the person, also what the asking system calls them and who manages
     * them.
     */
    public String tag() {
        return version + "-" + Integer.toHexString(Objects.hash(id, externalId, userName, managerId, managerName));
    }

    /** The text of a field; null for nothing. */
    public String value(StaffField field) {
        return values.get(field);
    }

    /** Whether the person works here. */
    public boolean active() {
        return !"LEAVER".equals(values.get(StaffField.STATUS));
    }
}
