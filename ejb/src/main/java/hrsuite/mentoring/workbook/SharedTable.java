package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.ReadingBounds;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** The shared texts of a workbook, read as far as the cells have asked for them. */
final class SharedTable implements AutoCloseable {

    private final BoundedArchive archive;
    private final String part;
    private final ReadingBounds bounds;
    private final SharedTexts texts = new SharedTexts(SharedTexts.spareMemory());
    private SharedItems items;

    /** @param part null where the workbook shares no texts */
    SharedTable(BoundedArchive archive, String part, ReadingBounds bounds) {
        this.archive = archive;
        this.part = part;
        this.bounds = bounds;
    }

    /** A text by its index; refuses the file where there is none. */
    String get(int index) {
        if (index < 0 || index >= texts.size() && !reads(index)) {
            throw FileProblem.DAMAGED.refusal();
        }
        return texts.get(index);
    }

    private boolean reads(int index) {
        try {
            if (items == null) {
                open();
            }
            while (index >= texts.size()) {
                if (items == null || !items.next(texts)) {
                    return false;
                }
            }
            return true;
        } catch (IOException | XMLStreamException thrown) {
            throw FileProblem.of(thrown, "shared text " + (texts.size() + 1));
        }
    }

    private void open() throws IOException, XMLStreamException {
        if (part != null) {
            items = new StaxItems(new PartReader(archive.part(part), bounds.nesting()), bounds.textLength());
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (items != null) {
                items.close();
            }
        } catch (XMLStreamException thrown) {
            throw new IOException(thrown);
        }
    }
}
