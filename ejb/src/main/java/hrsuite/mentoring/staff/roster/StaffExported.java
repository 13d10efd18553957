package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.audit.Audited;
import java.util.List;

/**
 * Staff has been handed out as a file.
 *
 * @param format what kind of file
 * @param people how many were meant
 * @param asked names of the parts of the filter that asked for something, never their values
 * @param fields codes of the fields that were in it
 * @param by sign-in name of who asked for it
 */
public record StaffExported(String format, long people, List<String> asked, List<String> fields, String by)
        implements Audited {

    @Override
    public String action() {
        return "STAFF_EXPORTED";
    }

    @Override
    public String subject() {
        return "staff/" + format;
    }

    @Override
    public String detail() {
        return "people=" + people + ", filter=" + String.join("+", asked) + ", fields=" + String.join("+", fields);
    }

    @Override
    public String actor() {
        return by;
    }
}
