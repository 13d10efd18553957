package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * An element of a part with what is in it, small enough to be held. Only names of a {@link Vocabulary} are kept, usually
 * those of spreadsheets themselves: whatever other programs put between them is left out.
 */
final class Markup {

    private static final int LARGEST = 100_000;
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    /** The same content under another name. */
    Markup renamed(String other) {
        Markup element = new Markup(other);
        element.attributes.putAll(attributes);
        element.content.addAll(content);
        return element;
    }

    Markup(String name) {
        this.name = name;
    }

    /** Reads the element that has just begun, to its end. */
    static Markup read(PartReader part) throws XMLStreamException {
        return read(part, Vocabulary.SPREADSHEET);
    }

    static Markup read(PartReader part, Vocabulary words) throws XMLStreamException {
        return read(part, words, new int[] {LARGEST});
    }

    private static Markup read(PartReader part, Vocabulary words, int[] left) throws XMLStreamException {
        if (--left[0] < 0) {
            throw FileProblem.DAMAGED.refusal();
        }
        Markup element = begin(part, words);
        while (true) {
            switch (part.event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (words.prefix(part) != null) {
                        element.content.add(read(part, words, left));
                    } else {
                        part.skip();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return element;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    element.content.add(part.characters());
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
    }

    /** The element that has just begun, without what is in it. */
    static Markup begin(PartReader part) {
        return begin(part, Vocabulary.SPREADSHEET);
    }

    private static Markup begin(PartReader part, Vocabulary words) {
        String prefixed = words.prefix(part);
        Markup element = new Markup(prefixed == null ? part.name() : prefixed + part.name());
        for (int i = 0; i < part.attributes(); i++) {
            String space = part.attributeSpace(i);
            String prefix = words.prefixOfAttribute(space);
            if (prefix != null) {
                element.attributes.put(prefix + part.attributeName(i), part.attribute(i));
            } else if (space.equals(XML) && part.attributeName(i).equals("space")) {
                element.attributes.put("xml:space", part.attribute(i));
            }
        }
        return element;
    }

    String name() {
        return name;
    }

    /** Null without one. */
    String get(String attribute) {
        return attributes.get(attribute);
    }

    Markup set(String attribute, Object value) {
        attributes.put(attribute, String.valueOf(value));
        return this;
    }

    Markup without(String... dropped) {
        for (String attribute : dropped) {
            attributes.remove(attribute);
        }
        return this;
    }

    Markup add(Object child) {
        content.add(child);
        return this;
    }

    /** The first child of that name; null without one. */
    Markup child(String wanted) {
        for (Object child : content) {
            if (child instanceof Markup element && element.name.equals(wanted)) {
                return element;
            }
        }
        return null;
    }

    List<Markup> children() {
        List<Markup> children = new ArrayList<>();
        for (Object child : content) {
            if (child instanceof Markup element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Everything in it, itself first. */
    List<Markup> all() {
        List<Markup> all = new ArrayList<>(List.of(this));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).children());
        }
        return all;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /** Takes elements of these names away, wherever they are. */
    Markup prune(Set<String> names) {
        content.removeIf(one -> one instanceof Markup element && names.contains(element.name));
        children().forEach(child -> child.prune(names));
        return this;
    }

    void remove(String child) {
        content.removeIf(one -> one instanceof Markup element && element.name.equals(child));
    }

    void remove(Markup child) {
        content.remove(child);
    }

    void clear() {
        content.clear();
    }

    /** All characters in it, without reading aids. */
    String text() {
        StringBuilder text = new StringBuilder();
        collect(text);
        return text.toString();
    }

    private void collect(StringBuilder text) {
        for (Object child : content) {
            if (child instanceof Markup element) {
                if (!element.name.equals("rPh")) {
                    element.collect(text);
                }
            } else {
                text.append(child);
            }
        }
    }

    void write(XmlOut out) throws IOException {
        writeBegin(out, content.isEmpty());
        for (Object child : content) {
            if (child instanceof Markup element) {
                element.write(out);
            } else {
                out.text(child.toString());
            }
        }
        if (!content.isEmpty()) {
            writeEnd(out);
        }
    }

    void writeBegin(XmlOut out, boolean empty) throws IOException {
        out.markup("<").markup(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.markup(" ")
                    .markup(attribute.getKey())
                    .markup("=\"")
                    .text(attribute.getValue())
                    .markup("\"");
        }
        out.markup(empty ? "/>" : ">");
    }

    void writeEnd(XmlOut out) throws IOException {
        out.markup("</").markup(name).markup(">");
    }
}
