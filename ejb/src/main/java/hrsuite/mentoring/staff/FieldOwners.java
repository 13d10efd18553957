package hrsuite.mentoring.staff;

import hrsuite.mentoring.database.Sql;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Who may say what about people. What HR has written by hand is HR's; a field that HR gave to a source is that source's,
 * for everybody; otherwise whoever said the value owns it, and a field of which nobody said anything is free.
 *
 * @param byField fields that HR gave to one source for the whole company; never null, mostly empty
 */
public record FieldOwners(Map<StaffField, String> byField) {

    /** The source of every roster. */
    public static final String ROSTER = "ROSTER";

    /** The source of whatever a person of HR writes about somebody, in the console or over REST. */
    public static final String HR = "HR";

    public FieldOwners {
        Map<StaffField, String> own = new EnumMap<>(StaffField.class);
        own.putAll(byField);
        byField = Collections.unmodifiableMap(own);
    }

    /** Those in force. */
    public static FieldOwners read(Sql sql) {
        Map<StaffField, String> owners = new EnumMap<>(StaffField.class);
        sql.each("SELECT field, source FROM mentoring.field_owner", row -> {
            String source = row.getString(2);
            StaffField.of(row.getString(1)).ifPresent(field -> owners.put(field, source));
        });
        return new FieldOwners(owners);
    }

    /**
     * Who owns a field of a person.
     *
     * @param present the value as it stands; null for none
     * @param source the person's own source
     * @param sources who said which field otherwise
     * @return null when the field is free
     */
    public String ownerOf(StaffField field, String present, String source, FieldSources sources) {
        String named = sources.byField().get(field.code());
        if (HR.equals(named)) {
            return named;
        }
        if (byField.containsKey(field)) {
            return byField.get(field);
        }
        if (named != null) {
            return named;
        }
        return present == null ? null : source;
    }
}
