package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.FullName.Parting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks after the names of one column: says what was changed in them, and where it was not told how they part. */
final class NameReader {

    private static final Set<StaffField> NAMES =
            EnumSet.of(StaffField.GIVEN_NAME, StaffField.FAMILY_NAME, StaffField.PREFERRED_NAME);
    private static final int SHOWN = 100;
    private static final int NAMED = 3;

    private final int place;
    private final Map<Parting, List<String>> cells = new EnumMap<>(Parting.class);
    private final Map<Parting, Integer> counts = new EnumMap<>(Parting.class);

    NameReader(int place) {
        this.place = place;
    }

    /** Whether a column holds names of people. */
    static boolean isFor(KnownColumn column) {
        return column == KnownColumn.FULL_NAME || column.field() != null && NAMES.contains(column.field());
    }

    /** What is to be said of a name that is written on several lines; null for any other. */
    static FieldText.Fault brokenLine(String text, String read) {
        String bare = text.strip();
        return bare.indexOf('\n') < 0 && bare.indexOf('\r') < 0
                ? null
                : FieldText.fault(
                                "LINE_BREAK_IN_NAME",
                                "is written on several lines and is read as '" + CellText.shown(read, SHOWN) + "'",
                                "Write the name on one line if that is right; otherwise correct it.")
                        .fault();
    }

    /** Counts a full name; what is to be said of it in its cell, null for nothing. */
    FieldText.Fault parted(FullName name, int row) {
        if (name.parting() == Parting.TOLD) {
            return null;
        }
        int count = counts.merge(name.parting(), 1, Integer::sum);
        List<String> named = cells.computeIfAbsent(name.parting(), parting -> new ArrayList<>());
        if (named.size() < NAMED) {
            named.add(RosterLine.cell(place, row));
        }
        return name.parting() == Parting.LAST_WORD || count > SHOWN
                ? null
                : FieldText.fault(
                                "NAME_SPLIT_ASSUMED",
                                "seems to hold two family names and is read as given name '" + name.given()
                                        + "', family name '" + name.family() + "'",
                                "If that is wrong, write the family name, a comma and the given name, or use two columns.")
                        .fault();
    }

    /** What is worth saying about the column; never null. */
    List<RosterReader.Remark> remarks() {
        List<RosterReader.Remark> remarks = new ArrayList<>();
        counts.forEach(
                (parting, count) -> remarks.add(
                        new RosterReader.Remark(
                                "NAME_SPLIT_ASSUMED",
                                "Column " + RosterLine.columnName(place)
                                        + (parting == Parting.LAST_WORD
                                                ? ": full names of three or more words were parted before the last one, "
                                                : ": full names that seem to hold two family names were parted before both, ")
                                        + count
                                        + " in all, for instance in " + String.join(", ", cells.get(parting))
                                        + ". Where that is wrong, write the family name, a comma and the given name, or use two columns.")));
        return remarks;
    }
}
