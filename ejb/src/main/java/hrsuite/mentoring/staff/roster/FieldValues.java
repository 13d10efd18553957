package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what is said about a field of a person as a roster's cell is read, for whoever sends people otherwise. */
public final class FieldValues {

    private static final FieldReader READER = new FieldReader();
    private static final Map<StaffField, KnownColumn> COLUMNS = Collections.unmodifiableMap(Arrays.stream(
                    StaffField.values())
            .collect(Collectors.toMap(
                    Function.identity(), KnownColumn::of, (one, same) -> one, () -> new EnumMap<>(StaffField.class))));

    /**
     * What was understood.
     *
     * @param text normalized; null for nothing, or when there is a fault
     * @param code stable code of the fault; null when there is none
     * @param words completes a sentence about the value: {@code is not an e-mail address}; null without a fault
     * @param advice what to do; null without a fault
     */
    public record Read(String text, String code, String words, String advice) {

        public boolean isFault() {
            return code != null;
        }
    }

    private FieldValues() {}

    /** Reads a text, null or blank for nothing. */
    public static Read of(StaffField field, String text) {
        if (text == null) {
            return new Read(null, null, null, null);
        }
        FieldText read = READER.read(COLUMNS.get(field), RosterLine.Content.TEXT, text);
        return read.fault() == null
                ? new Read(read.value(), null, null, null)
                : new Read(
                        null,
                        read.fault().code(),
                        read.fault().words(),
                        read.fault().advice());
    }

    /** Whether nothing being said about the field leaves it as it is. */
    public static boolean isKeptWhenBlank(StaffField field) {
        return Targets.isKeptWhenBlank(field);
    }
}
