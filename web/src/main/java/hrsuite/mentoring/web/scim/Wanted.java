package hrsuite.mentoring.web.scim;

import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import java.util.List;

/** What the caller wants to see: what costs a look of its own is left out otherwise. */
final class Wanted {

    private Wanted() {}

    static boolean among(String name, List<SchemaAttribute> attributes, List<SchemaAttribute> excluded) {
        boolean asked = attributes == null
                || attributes.isEmpty()
                || attributes.stream().anyMatch(it -> is(name, it));
        return asked
                && (excluded == null
                        || excluded.stream()
                                .noneMatch(it -> it.getScimNodeName().equals(name)));
    }

    private static boolean is(String name, SchemaAttribute attribute) {
        return attribute.getScimNodeName().equals(name)
                || attribute.getScimNodeName().startsWith(name + ".");
    }
}
