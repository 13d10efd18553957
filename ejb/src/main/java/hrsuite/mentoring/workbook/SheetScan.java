package hrsuite.mentoring.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * A look through a sheet for words that, as a heading, speak of what must never be handed back. A word is a heading when
 * nothing stands above it, or when numbers stand below it: a department called Tax among others is none.
 */
final class SheetScan {

    private static final int ROWS_BELOW = 5;
    private static final int MOST_RULES = 1_000;

    private final SharedUse shared;
    private final Predicate<String> isSensitive;
    private final Map<Integer, Integer> firstRows = new HashMap<>();
    private final Map<Integer, Integer> lastRows = new HashMap<>();
    private final Map<Integer, Integer> suspected = new HashMap<>();

    private final List<Markup> furtherRules = new ArrayList<>();
    private boolean problems;

    SheetScan(SharedUse shared, Predicate<String> isSensitive) {
        this.shared = shared;
        this.isSensitive = isSensitive;
    }

    void read(PartReader part) throws XMLStreamException {
        int row = 0;
        int column = -1;
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (part.name().equals("row")) {
                row = rowOf(part.attribute("r"), row);
                column = -1;
            } else if (part.name().equals("c")) {
                Markup cell = Markup.read(part);
                column = columnOf(cell.get("r"), column);
                look(cell, row, column);
            } else if (part.name().equals("dataValidation") && !part.isOfSpreadsheet()) {
                addRule(Markup.read(part, Vocabulary.ANY));
            }
        }
    }

    /** Newer programs keep rules that look at other sheets where older ones do not look; all understand the usual form. */
    private void addRule(Markup further) {
        Markup area = further.child("sqref");
        if (area == null || furtherRules.size() >= MOST_RULES) {
            return;
        }
        Markup rule = new Markup("dataValidation");
        further.attributes().forEach(rule::set);
        rule.without("uid").set("sqref", area.text());
        for (String name : List.of("formula1", "formula2")) {
            if (further.child(name) != null) {
                rule.add(new Markup(name).add(further.child(name).text()));
            }
        }
        furtherRules.add(rule);
    }

    /** Rules for what may be entered, that the sheet has behind everything else. */
    List<Markup> furtherRules() {
        return furtherRules;
    }

    private void look(Markup cell, int row, int column) {
        if (cell.text().isEmpty()) {
            return;
        }
        problems |= row == 1 && column == 0 && shared.isTitle(cell);
        int since = suspected.getOrDefault(column, row);
        if (since < row && row <= since + ROWS_BELOW && shared.hasDigits(cell)) {
            firstRows.putIfAbsent(column, since);
        }
        if (isSensitive(cell)) {
            if (lastRows.getOrDefault(column, 0) < row - 1 || row == 1) {
                firstRows.putIfAbsent(column, row);
            } else {
                suspected.put(column, row);
            }
        }
        lastRows.put(column, row);
    }

    private boolean isSensitive(Markup cell) {
        String type = cell.get("t");
        Markup value = cell.child("v");
        if ("s".equals(type)) {
            return value != null && shared.isSensitive(index(value.text()));
        }
        Markup inline = "inlineStr".equals(type) ? cell.child("is") : "str".equals(type) ? value : null;
        if (inline == null) {
            return false;
        }
        String text = inline.text();
        return text.length() <= SharedUse.HEADING_LENGTH && isSensitive.test(text);
    }

    /** Whether the sheet is a list of problems that was handed back before. */
    boolean isListOfProblems() {
        return problems;
    }

    /** By column, from 0: the first row with such a word. */
    Map<Integer, Integer> firstRows() {
        return firstRows;
    }

    static int index(String text) {
        try {
            int index = Integer.parseInt(text.strip());
            if (index >= 0) {
                return index;
            }
        } catch (NumberFormatException e) {
            // refused below like a negative one
        }
        throw FileProblem.DAMAGED.refusal();
    }

    /** The row that an attribute says, or the one after the row before. */
    static int rowOf(String said, int before) {
        return said == null ? before + 1 : index(said);
    }

    /** The column of a reference, from 0; the one after the column before where there is none. */
    static int columnOf(String reference, int before) {
        if (reference == null) {
            return before + 1;
        }
        int end = 0;
        while (end < reference.length() && Character.isLetter(reference.charAt(end))) {
            end++;
        }
        return column(reference.substring(0, end));
    }

    /** The column of some letters, from 0. */
    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length() && i < 4; i++) {
            column = column * 26 + (letters.charAt(i) & ~0x20) - 'A' + 1;
        }
        return column - 1;
    }
}
