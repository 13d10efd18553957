package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.roster.RosterLine.Content;
import java.util.ArrayList;
import java.util.List;

/** The first rows of a sheet, kept while it is found out what they mean. */
final class SheetSample {

    private static final int ROWS = 300;
    private static final int TEXT_LENGTH = 400;

    /** A row of them. */
    record Row(int number, String[] texts, Content[] contents) {

        static Row of(RosterLine line) {
            String[] texts = new String[line.width()];
            Content[] contents = new Content[line.width()];
            for (int place = 0; place < texts.length; place++) {
                String text = line.text(place);
                boolean whole = text.length() <= TEXT_LENGTH || CellText.isBroken(text);
                texts[place] = whole ? text : CellText.shown(text, TEXT_LENGTH);
                contents[place] = line.content(place);
            }
            return new Row(line.number(), texts, contents);
        }

        int width() {
            return texts.length;
        }

        /** As it stands; empty when there is nothing. */
        String text(int place) {
            return place < texts.length ? texts[place] : "";
        }

        Content content(int place) {
            return place < contents.length ? contents[place] : Content.EMPTY;
        }

        boolean isBlank(int place) {
            return CellText.clean(text(place)).isEmpty();
        }
    }

    private final String sheet;
    private final List<Row> rows;

    SheetSample(String sheet, List<Row> rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    static SheetSample of(OpenRoster roster) {
        List<Row> rows = new ArrayList<>();
        for (RosterLine line = roster.next(); line != null; line = rows.size() < ROWS ? roster.next() : null) {
            rows.add(Row.of(line));
        }
        return new SheetSample(roster.sheet(), rows);
    }

    /** The sheet's name; empty where the format has none. */
    String sheet() {
        return sheet;
    }

    List<Row> rows() {
        return rows;
    }

    int width() {
        return rows.stream().mapToInt(Row::width).max().orElse(0);
    }
}
