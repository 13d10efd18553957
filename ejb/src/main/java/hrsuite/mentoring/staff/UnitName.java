package hrsuite.mentoring.staff;

import java.text.Normalizer;
import java.util.Locale;

/**
 * By what a unit is known.
 *
 * @param kind what sort
 * @param parent key of the division of a department; empty for none
 * @param key key of its own name
 */
record UnitName(UnitKind kind, String parent, String key) {

    static UnitName division(String division) {
        return new UnitName(UnitKind.DIVISION, "", key(division));
    }

    static UnitName department(String division, String department) {
        return new UnitName(UnitKind.DEPARTMENT, key(division), key(department));
    }

    /** A name as it is compared: composed (NFC), in lower case. */
    static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
