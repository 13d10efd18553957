package hrsuite.mentoring.workbook;

import hrsuite.mentoring.workbook.FormulaRules.Fate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What stood in cells that are emptied: whatever text elsewhere repeats it stays behind as well. */
final class Emptied {

    /** Shorter ones stand in many texts by chance. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 200;
    private static final int MOST = 200_000;
    private static final int MOST_WORDS = 6;
    private static final int DECIMALS = 6;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Predicate<String> isSensitive;
    private final Set<String> values = new HashSet<>();
    private final BitSet sharedTexts = new BitSet();
    private boolean tooMany;

    Emptied(Predicate<String> isSensitive) {
        this.isSensitive = isSensitive;
    }

    /** Notes what a sheet loses. */
    void read(PartReader part, SheetPlan plan, FormulaRules formulas, SharedUse shared) throws XMLStreamException {
        each(part, (cell, row, column) -> {
            boolean told = plan.isSensitiveTitle(row) && shared.hasDigits(cell);
            if (told || !plan.stays(row, column) || isEmptied(cell, formulas, column)) {
                add(cell);
            }
        });
    }

    private static boolean isEmptied(Markup cell, FormulaRules formulas, int column) {
        Markup formula = cell.child("f");
        return formula != null && formulas.of(formula, column) == Fate.EMPTIED;
    }

    /** Notes what a sheet says that is emptied as a whole: numbers, texts with one, and what stands below such words. */
    void readWhole(PartReader part, SheetPlan words, SharedUse shared) throws XMLStreamException {
        each(part, (cell, row, column) -> {
            if (shared.hasDigits(cell) || !words.stays(row, column)) {
                add(cell);
            }
        });
    }

    /** What is done with a cell; rows from 1, columns from 0. */
    private interface Visit {
        void cell(Markup cell, int row, int column);
    }

    private static void each(PartReader part, Visit visit) throws XMLStreamException {
        int row = 0;
        int column = -1;
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("row")) {
                row = SheetScan.rowOf(part.attribute("r"), row);
                column = -1;
            } else if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("c")) {
                Markup cell = Markup.read(part);
                column = SheetScan.columnOf(cell.get("r"), column);
                visit.cell(cell, row, column);
            }
        }
    }

    private void add(Markup cell) {
        Markup value = cell.child("inlineStr".equals(cell.get("t")) ? "is" : "v");
        if (value == null) {
            return;
        }
        if ("s".equals(cell.get("t"))) {
            sharedTexts.set(SheetScan.index(value.text()));
        } else {
            add(value.text());
        }
    }

    private void add(String text) {
        if (text.length() > LONGEST) {
            return;
        }
        addValue(text);
        if (NUMBER.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text).setScale(DECIMALS, RoundingMode.HALF_UP);
            addValue(number.stripTrailingZeros().toPlainString());
            addValue(number.toBigInteger().toString());
        }
    }

    private void addValue(String text) {
        String value = String.join("", words(text));
        if (value.length() >= SHORTEST) {
            tooMany |= values.size() >= MOST && !values.contains(value);
            if (!tooMany) {
                values.add(value);
            }
        }
    }

    /** Reads the shared texts that emptied cells refer to. */
    void readShared(PartReader part) throws XMLStreamException {
        int index = 0;
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("si")) {
                if (sharedTexts.get(index++)) {
                    add(Markup.read(part).text());
                } else {
                    part.skip();
                }
            }
        }
    }

    /** Whether a text speaks of what must not be handed back, or repeats it. */
    boolean tells(String text) {
        return text != null && !text.isBlank() && (isSensitive.test(text) || repeats(text));
    }

    private boolean repeats(String text) {
        List<String> words = words(text);
        for (int from = 0; from < words.size(); from++) {
            StringBuilder value = new StringBuilder();
            for (int to = from; to < Math.min(from + MOST_WORDS, words.size()); to++) {
                if (values.contains(value.append(words.get(to)).toString())) {
                    return true;
                }
            }
        }
        return tooMany && text.chars().anyMatch(Character::isDigit);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
