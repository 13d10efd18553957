package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What a part refers to inside its package; what lies outside is never followed. */
final class Relationships {

    /**
     * A reference.
     *
     * @param type the last word of its kind, the same in transitional and strict packages: {@code worksheet}
     * @param part the name of the part that is meant
     */
    record Target(String type, String part) {}

    private final Map<String, Target> targets = new LinkedHashMap<>();

    /**
     * Reads the references of a part; none where it has none.
     *
     * @param source the name of the part; empty for the package itself
     * @param most how many are read
     */
    Relationships(BoundedArchive archive, String source, int most) throws IOException, XMLStreamException {
        int slash = source.lastIndexOf('/') + 1;
        String list = source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
        if (!archive.has(list)) {
            return;
        }
        try (PartReader part = new PartReader(archive.part(list))) {
            for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("Relationship")) {
                    add(part, source.substring(0, slash), most);
                }
            }
        }
    }

    private void add(PartReader part, String folder, int most) {
        String id = part.attribute("Id");
        String type = part.attribute("Type");
        String target = part.attribute("Target");
        boolean outside = "External".equals(part.attribute("TargetMode"));
        if (id == null || type == null || target == null || outside) {
            return;
        }
        if (targets.size() >= most) {
            throw BoundedArchive.tooLarge("more than " + most + " references");
        }
        targets.put(id, new Target(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
    }

    static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String slashed = decoded(target).replace('\\', '/');
        String whole = slashed.startsWith("/") ? slashed : folder + slashed;
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String target) {
        return target.indexOf('%') < 0 ? target : URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The reference of that id; null without one. */
    Target get(String id) {
        return targets.get(id);
    }

    private Collection<Target> all() {
        return targets.values();
    }

    /** The parts that are referred to by a kind of reference. */
    Stream<String> parts(String type) {
        return all().stream().filter(target -> target.type().equals(type)).map(Target::part);
    }
}
