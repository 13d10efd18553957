package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What the parts of a package are. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private final Map<String, String> ofParts = new HashMap<>();
    private final Map<String, String> ofExtensions = new HashMap<>();

    /** @param most how many are read */
    ContentTypes(BoundedArchive archive, int most) throws IOException, XMLStreamException {
        try (PartReader part = new PartReader(archive.part(PART))) {
            for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    add(part);
                }
                if (ofParts.size() + ofExtensions.size() > most) {
                    throw BoundedArchive.tooLarge("more than " + most + " types of content");
                }
            }
        }
    }

    private void add(PartReader part) {
        String type = part.attribute("ContentType");
        String name = part.attribute("PartName");
        String extension = part.attribute("Extension");
        if (type != null && name != null) {
            ofParts.put(Relationships.resolve("", name).toLowerCase(Locale.ROOT), type);
        } else if (type != null && extension != null) {
            ofExtensions.put(extension.toLowerCase(Locale.ROOT), type);
        }
    }

    /** The type of a part; empty when nothing is said. */
    String of(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        String type = ofParts.get(name);
        return type != null ? type : ofExtensions.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    }
}
