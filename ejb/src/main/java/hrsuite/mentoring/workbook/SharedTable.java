package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.ReadingBounds;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * The shared texts of a workbook, read as far as the cells have asked for them: by their bytes, from the first unusual
 * one on by a parser.
 */
final class SharedTable implements AutoCloseable {

    private final BoundedArchive archive;
    private final String part;
    private final ReadingBounds bounds;
    private final SharedTexts texts = new SharedTexts(SharedTexts.spareMemory());
    private PlainItems plain;
    private StaxItems parsed;

    /** @param part null where the workbook shares no texts */
    SharedTable(BoundedArchive archive, String part, ReadingBounds bounds) {
        this.archive = archive;
        this.part = part;
        this.bounds = bounds;
    }

    /** A text by its index, null for one that is blank; refuses the file where there is none. */
    String get(int index) {
        if (index < 0 || index >= texts.size() && !reads(index)) {
            throw FileProblem.DAMAGED.refusal();
        }
        return texts.get(index);
    }

    private boolean reads(int index) {
        try {
            while (index >= texts.size()) {
                if (part == null || !next()) {
                    return false;
                }
            }
            return true;
        } catch (IOException | XMLStreamException thrown) {
            throw FileProblem.of(thrown, "shared text " + (texts.size() + 1));
        }
    }

    private boolean next() throws IOException, XMLStreamException {
        if (parsed == null) {
            try {
                return plain().next(texts);
            } catch (UnusualMarkup unusual) {
                parse();
            }
        }
        return parsed.next(texts);
    }

    private PlainItems plain() throws IOException, UnusualMarkup {
        if (plain == null) {
            plain = new PlainItems(new ByteWindow(archive.part(part)), bounds.textLength());
            plain.begin();
        }
        return plain;
    }

    private void parse() throws IOException, XMLStreamException {
        plain.close();
        parsed = new StaxItems(new PartReader(archive.part(part), bounds.nesting()), bounds.textLength());
        parsed.skip(texts.size());
    }

    @Override
    public void close() throws IOException {
        try (texts) {
            if (parsed != null) {
                parsed.close();
            } else if (plain != null) {
                plain.close();
            }
        } catch (XMLStreamException thrown) {
            throw new IOException(thrown);
        }
    }
}
