package hrsuite.mentoring.web.api;

import hrsuite.mentoring.web.json.Members;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes records: the scanner of a server does not see those of another module. */
final class Schemas {

    private final Map<String, Schema> named = new TreeMap<>();

    /** Every record that was described so far, by name. */
    Map<String, Schema> named() {
        return named;
    }

    Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] inner = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? list(of(inner[0]))
                    : plain(SchemaType.OBJECT).additionalPropertiesSchema(of(inner[1]));
        }
        Class<?> single = (Class<?>) type;
        return single.isRecord() ? reference(single) : scalar(single);
    }

    /** A page of something, described under a name of its own. */
    Schema page(Class<?> item, boolean withCursor) {
        String name = nameOf(item) + (withCursor ? "Page" : "List");
        Schema page =
                plain(SchemaType.OBJECT).addProperty("items", list(of(item))).addRequired("items");
        if (withCursor) {
            page.addProperty(
                    "nextCursor",
                    plain(SchemaType.STRING).description("Give it as cursor for the next page; absent at the end."));
        }
        named.put(name, page);
        return pointer(name);
    }

    private static Schema list(Schema items) {
        return plain(SchemaType.ARRAY).items(items);
    }

    private Schema reference(Class<?> type) {
        String name = nameOf(type);
        if (!named.containsKey(name)) {
            Schema described = plain(SchemaType.OBJECT);
            named.put(name, described);
            Members.of(type)
                    .forEach(member -> described.addProperty(Members.name(member), of(member.getGenericType())));
        }
        return pointer(name);
    }

    private static Schema pointer(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static String nameOf(Class<?> type) {
        String outer =
                type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName();
        return outer + type.getSimpleName();
    }

    private static Schema scalar(Class<?> type) {
        if (type.isEnum()) {
            List<Object> codes = new ArrayList<>(
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
            return plain(SchemaType.STRING).enumeration(codes);
        }
        if (type == boolean.class || type == Boolean.class) {
            return plain(SchemaType.BOOLEAN);
        }
        if (type == double.class || type == Double.class) {
            return plain(SchemaType.NUMBER).format("double");
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return plain(SchemaType.INTEGER);
        }
        return text(type);
    }

    private static Schema text(Class<?> type) {
        Schema text = plain(SchemaType.STRING);
        if (type == LocalDate.class) {
            return text.format("date");
        }
        return type == Instant.class ? text.format("date-time") : text;
    }

    private static Schema plain(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
