package hrsuite.mentoring.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The beginning of a part, up to what is long: that is read by a parser, so that what follows needs none. */
final class PlainHead {

    /** What a parser reads of the beginning. */
    interface Beginning<T> {
        T read(PartReader part) throws XMLStreamException;
    }

    private final String root;
    private final byte[] longPart;
    private List<String> prefixes;

    /**
     * @param root the name of the root element, without a prefix
     * @param longPart how the part goes on where its beginning ends: {@code <sheetData>}
     */
    PlainHead(String root, String longPart) {
        this.root = root;
        this.longPart = longPart.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Reads the beginning and leaves the window where the long part begins. */
    <T> T read(ByteWindow window, String end, Beginning<T> beginning) throws IOException, UnusualMarkup {
        window.moveTo(0);
        int length = find(window);
        SequenceInputStream bytes = new SequenceInputStream(
                new ByteArrayInputStream(window.bytes(), 0, length),
                new ByteArrayInputStream(end.getBytes(StandardCharsets.ISO_8859_1)));
        try (PartReader part = new PartReader(bytes)) {
            part.next();
            if (!part.isUsual() || !part.name().equals(root)) {
                throw PlainMarkup.unusual();
            }
            prefixes = part.prefixes();
            T found = beginning.read(part);
            part.skipAll();
            window.moveTo(length);
            return found;
        } catch (XMLStreamException | RuntimeException thrown) {
            throw PlainMarkup.unusual();
        }
    }

    private int find(ByteWindow window) throws UnusualMarkup {
        byte[] bytes = window.bytes();
        for (int at = 0; at < window.limit() - longPart.length; at++) {
            if (bytes[at] == '<' && matches(bytes, at)) {
                return at;
            }
        }
        throw PlainMarkup.unusual();
    }

    private boolean matches(byte[] bytes, int place) {
        for (int i = 1; i < longPart.length; i++) {
            if (bytes[place + i] != longPart[i]) {
                return false;
            }
        }
        return true;
    }

    /** Prefixes that hold for the whole part. */
    List<String> prefixes() {
        return prefixes;
    }
}
