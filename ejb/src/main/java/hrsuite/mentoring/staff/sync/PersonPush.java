package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.staff.StaffField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a machine, or a person of HR, says about one person. Whom it means is found by internal id, else by employee number,
 * else by the id in the sender's system, else by user name; whoever is not found is new.
 *
 * @param place where it stands, for messages: {@code line 3}; never null, may be empty
 * @param person internal id where the sender knows it; null otherwise
 * @param externalId id in the sender's system; null when not said
 * @param userName name to sign in with as the sender writes it; null when not said
 * @param active whether the sender lets the person in: false makes a leaver, true brings one back and leaves everybody else as
 *     they are; null when not said
 * @param says what is said, by field, as text; null clears, a field that is absent is left alone; never null
 */
public record PersonPush(
        String place, Long person, String externalId, String userName, Boolean active, Map<StaffField, String> says) {

    public PersonPush {
        Map<StaffField, String> own = new EnumMap<>(StaffField.class);
        own.putAll(says);
        says = Collections.unmodifiableMap(own);
    }

    /** Something about whoever has an employee number, which must be among what is said. */
    public static PersonPush of(String place, Map<StaffField, String> says) {
        return new PersonPush(place, null, null, null, null, says);
    }

    /** Something about somebody who is known. */
    public static PersonPush about(long person, Map<StaffField, String> says) {
        return new PersonPush("", person, null, null, null, says);
    }
}
