package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The shared texts of a workbook that is handed back: those that a cell still shows, and no other; behind them texts that
 * are added, which wait in a file. Programs that correct workbooks often overlook texts that stand in their cells.
 */
final class SharedUse implements AutoCloseable {

    static final int HEADING_LENGTH = 100;

    private final BitSet sensitive = new BitSet();
    private final BitSet withDigits = new BitSet();
    private final BitSet titles = new BitSet();
    private final BitSet used = new BitSet();
    private final Path file;
    private final OutputStream stream;
    private final XmlOut added;
    private int size;
    private int more;

    SharedUse() throws IOException {
        file = Scratch.file();
        stream = Scratch.to(file);
        added = new XmlOut(stream);
    }

    /** Looks which of the texts would be sensitive as a heading. */
    void read(PartReader part, Predicate<String> isSensitive) throws XMLStreamException {
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("si")) {
                String text = Markup.read(part).text();
                titles.set(size, text.equals(ProblemsSheet.TITLE));
                withDigits.set(size, holdsDigits(text));
                sensitive.set(size++, text.length() <= HEADING_LENGTH && isSensitive.test(text));
            }
        }
    }

    private static boolean holdsDigits(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    boolean isSensitive(int index) {
        return sensitive.get(index);
    }

    /** Whether a cell shows a number or a text with one. */
    boolean hasDigits(Markup cell) {
        Markup value = cell.child("v");
        return "s".equals(cell.get("t")) && value != null
                ? withDigits.get(SheetScan.index(value.text()))
                : holdsDigits(cell.text());
    }

    /** Whether a cell shows the title of our list of problems. */
    boolean isTitle(Markup cell) {
        Markup value = cell.child("v");
        return "s".equals(cell.get("t")) && value != null
                ? titles.get(SheetScan.index(value.text()))
                : cell.text().equals(ProblemsSheet.TITLE);
    }

    void use(int index) {
        if (index >= size) {
            throw FileProblem.DAMAGED.refusal();
        }
        used.set(index);
    }

    /** Adds a text; its index. */
    int add(Markup text) throws IOException {
        text.write(added);
        return size + more++;
    }

    int add(String text) throws IOException {
        return add(new Markup("si")
                .add(new Markup("t").set("xml:space", "preserve").add(SheetText.storable(text))));
    }

    /** @param part null where the workbook shares no texts */
    void write(PartReader part, XmlOut out) throws IOException, XMLStreamException {
        out.markup(PackageOut.PROLOG).markup("<sst xmlns=\"" + PackageOut.MAIN + "\">");
        if (part != null) {
            writeUsed(part, out);
        }
        added.flush();
        out.flush();
        stream.close();
        out.file(file);
        out.markup("</sst>");
    }

    private void writeUsed(PartReader part, XmlOut out) throws IOException, XMLStreamException {
        int index = 0;
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("si")) {
                if (used.get(index++)) {
                    Markup.read(part).write(out);
                } else {
                    part.skip();
                    out.markup("<si><t/></si>");
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (stream) {
            Files.deleteIfExists(file);
        }
    }
}
