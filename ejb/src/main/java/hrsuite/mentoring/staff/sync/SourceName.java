package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.staff.FieldOwners;
import java.util.List;

/** What a caller is called as a source: nobody can pass for the roster or for HR. */
public final class SourceName {

    private static final int LENGTH = 60;
    private static final List<String> OURS = List.of(FieldOwners.ROSTER, FieldOwners.HR);

    private SourceName() {}

    /** The name of the source that a caller is. */
    public static String of(String caller) {
        String plain = caller.replaceAll("[^\\p{Alnum}._@/:-]", "_");
        if (OURS.stream().anyMatch(plain::equalsIgnoreCase)) {
            return plain + "_";
        }
        if (plain.length() <= LENGTH) {
            return plain;
        }
        String hash = Integer.toHexString(caller.hashCode());
        return plain.substring(0, LENGTH - hash.length() - 1) + "-" + hash;
    }
}
