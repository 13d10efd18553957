package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ColumnMap.Ignored;
import hrsuite.mentoring.staff.roster.ColumnMap.MappedColumn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A first look into a file: which sheet, where the headings are, what they mean, a few samples. */
final class Survey {

    private static final int ROWS_SAMPLED = 50;
    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 40;
    private static final Set<Ignored> NOT_SAMPLED = EnumSet.of(Ignored.SENSITIVE, Ignored.ROLE_MISSING);

    /**
     * What was found.
     *
     * @param sheet empty where the format has none
     * @param samples by place of the column
     * @param expectedRows 0 when the file does not say
     */
    record Found(
            String sheet, List<String> sheets, ColumnMap map, Map<Integer, List<String>> samples, long expectedRows) {}

    private final HeadingFinder headings;
    private final Map<Integer, List<String>> samples = new HashMap<>();

    Survey(HeadingFinder headings) {
        this.headings = headings;
    }

    /**
     * Looks at the first rows of a sheet.
     *
     * @throws Refusal when it has no headings, or none by which people can be found again
     */
    Found look(OpenRoster roster) {
        ColumnMap map = find(roster);
        HeadingFinder.requireKey(map, roster.sheet());
        for (int i = 0; i < ROWS_SAMPLED; i++) {
            RosterLine line = roster.next();
            if (line == null) {
                break;
            }
            map.columns().forEach(column -> sample(column, line));
        }
        return new Found(roster.sheet(), roster.sheets(), map, samples, roster.expectedRows());
    }

    private ColumnMap find(OpenRoster roster) {
        for (int i = 0; i < HeadingFinder.ROWS_SEARCHED; i++) {
            RosterLine line = roster.next();
            if (line == null) {
                break;
            }
            if (headings.isHeadingRow(line)) {
                return headings.map(line);
            }
        }
        throw HeadingFinder.headingsNotFound(roster.sheet());
    }

    private void sample(MappedColumn column, RosterLine line) {
        if (NOT_SAMPLED.contains(column.ignored())) {
            return;
        }
        String text = CellText.shown(CellText.clean(line.text(column.place())), SAMPLE_LENGTH);
        List<String> seen = samples.computeIfAbsent(column.place(), place -> new ArrayList<>());
        if (!text.isEmpty() && seen.size() < SAMPLES && !seen.contains(text)) {
            seen.add(text);
        }
    }
}
