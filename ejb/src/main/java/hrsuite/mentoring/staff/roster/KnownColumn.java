package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import java.util.List;

/**
 * A column that is understood.
 *
 * @param code the field's name outside
 * @param length the longest text that is kept
 * @param allowed the codes of a picklist; empty for every other kind
 * @param field null when the column is not one field of a person
 * @param owner the feature that brought it; null for the staff's own
 */
record KnownColumn(
        String code, StaffField.Kind kind, int length, List<String> allowed, StaffField field, RosterColumns owner) {

    /** A name in one cell; becomes a given and a family name. */
    static final KnownColumn FULL_NAME = new KnownColumn("fullName", StaffField.Kind.TEXT, 400, List.of(), null, null);

    /** Full years; becomes a year of birth that is marked as assumed. */
    static final KnownColumn AGE = new KnownColumn("age", StaffField.Kind.COUNT, 3, List.of(), null, null);

    static KnownColumn of(StaffField field) {
        return new KnownColumn(field.code(), field.kind(), field.length(), field.allowed(), field, null);
    }

    static KnownColumn of(RosterColumns.Column column, RosterColumns owner) {
        return new KnownColumn(column.code(), column.kind(), column.length(), column.allowed(), null, owner);
    }

    /** The role that an uploader needs for it; null for none. */
    String role() {
        return owner == null ? null : owner.role();
    }
}
