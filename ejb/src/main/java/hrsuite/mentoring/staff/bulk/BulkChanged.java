package hrsuite.mentoring.staff.bulk;

import hrsuite.mentoring.audit.Audited;

/**
 * A bulk has been taken on or has ended.
 *
 * @param action stable code
 * @param id of the bulk
 * @param detail counts
 * @param actor who sent it
 */
record BulkChanged(String action, long id, String detail, String actor) implements Audited {

    @Override
    public String subject() {
        return "bulk/" + id;
    }
}
