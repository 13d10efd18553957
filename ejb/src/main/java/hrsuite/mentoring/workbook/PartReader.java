package hrsuite.mentoring.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import hrsuite.mentoring.Refusal;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Pulls one part of a workbook apart, by local names whatever the prefixes. Bounds what a hostile part could make a
 * parser hold: the bytes between two events, the depth of nesting, the number of names; refuses document types and entities.
 */
final class PartReader implements AutoCloseable {

    private static final int BYTES_BETWEEN_EVENTS = 4 << 20;
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final int DEPTH = 100;
    private static final int NAMES = 10_000;

    private final MeteredStream bytes;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private final int deepest;
    private int depth;

    PartReader(InputStream part) throws XMLStreamException {
        this(part, DEPTH);
    }

    /** @param deepest how many elements may be inside one another */
    PartReader(InputStream part, int deepest) throws XMLStreamException {
        this.deepest = deepest;
        bytes = new MeteredStream(part);
        XMLInputFactory parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, false);
        xml = parsers.createXMLStreamReader(bytes);
    }

    /** The next event that begins or ends an element, or ends the part. */
    int next() throws XMLStreamException {
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT
                    || event == XMLStreamConstants.END_ELEMENT
                    || event == XMLStreamConstants.END_DOCUMENT) {
                return event;
            }
        }
    }

    /** The next event of any kind. */
    int event() throws XMLStreamException {
        return step();
    }

    /** The characters that the last event has brought. */
    String characters() {
        return xml.getText();
    }

    /** Whether the element of the last event is of spreadsheets themselves, transitional or strict. */
    boolean isOfSpreadsheet() {
        String space = xml.getNamespaceURI();
        return space == null || space.isEmpty() || space.endsWith("/spreadsheetml/2006/main") || space.equals(STRICT);
    }

    /** The namespace of the element of the last event; null or empty without one. */
    String space() {
        return xml.getNamespaceURI();
    }

    /** Null or empty for an attribute without a namespace. */
    String attributeSpace(int index) {
        return xml.getAttributeNamespace(index);
    }

    /** Whether a whole part can be read to its end. */
    static boolean isWellFormed(byte[] part) throws IOException {
        try (PartReader reader = new PartReader(new ByteArrayInputStream(part))) {
            while (reader.next() != XMLStreamConstants.END_DOCUMENT) {
                continue;
            }
            return true;
        } catch (XMLStreamException | Refusal thrown) {
            return false;
        }
    }

    private int step() throws XMLStreamException {
        bytes.renew();
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > deepest) {
                throw FileProblem.DAMAGED.refusal();
            }
            note(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw FileProblem.DAMAGED.refusal();
        }
        return event;
    }

    /** A parser keeps every name that it has ever seen. */
    private void note(String name) {
        if (names.add(name) && names.size() > NAMES) {
            throw FileProblem.DAMAGED.refusal();
        }
    }

    String name() {
        return xml.getLocalName();
    }

    /** The prefixes that the element declares which has just begun. */
    List<String> prefixes() {
        List<String> prefixes = new ArrayList<>();
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            if (xml.getNamespacePrefix(i) != null) {
                prefixes.add(xml.getNamespacePrefix(i));
            }
        }
        return prefixes;
    }

    /** Whether the part is what most parts are: XML 1.0 in UTF-8. */
    boolean isUsual() {
        String encoding = xml.getCharacterEncodingScheme();
        String version = xml.getVersion();
        return (encoding == null || encoding.equalsIgnoreCase("UTF-8")) && (version == null || version.equals("1.0"));
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    String attribute(int index) {
        return xml.getAttributeValue(index);
    }

    /** The attribute of that local name; null without one. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (name.equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text of the element that has just begun, and ends it. */
    void text(TextBuffer target) throws XMLStreamException {
        int inside = depth;
        while (depth >= inside) {
            int event = step();
            if (depth == inside
                    && (event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)) {
                target.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }

    /** Adds the text of a string item that has just begun, plain or rich, without its reading aids, and ends it. */
    void richText(TextBuffer target) throws XMLStreamException {
        int inside = depth;
        while (depth >= inside) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                switch (name()) {
                    case "t" -> text(target);
                    case "rPh" -> skip();
                    default -> {
                        // a run or its properties: what is inside follows
                    }
                }
            }
        }
    }

    /** Ends the element that has just begun. */
    void skip() throws XMLStreamException {
        int inside = depth;
        while (depth >= inside) {
            step();
        }
    }

    /** Reads on to the end. */
    void skipAll() throws XMLStreamException {
        while (xml.getEventType() != XMLStreamConstants.END_DOCUMENT) {
            step();
        }
    }

    /** Unpacks what is left, so that the part is known to be whole. */
    void finish() throws IOException {
        bytes.finish();
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        try {
            xml.close();
        } finally {
            bytes.close();
        }
    }

    /** Lets only so many bytes through between two events. */
    private static final class MeteredStream extends FilterInputStream {

        private int left = BYTES_BETWEEN_EVENTS;

        MeteredStream(InputStream part) {
            super(part);
        }

        void renew() {
            left = BYTES_BETWEEN_EVENTS;
        }

        @Override
        public int read() throws IOException {
            spend(1);
            return super.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            spend(read);
            return read;
        }

        void finish() throws IOException {
            byte[] chunk = new byte[1 << 13];
            while (in.read(chunk) >= 0) {
                // only counted and summed up
            }
        }

        private void spend(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw FileProblem.DAMAGED.refusal();
            }
        }
    }
}
