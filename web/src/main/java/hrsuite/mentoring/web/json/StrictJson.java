package hrsuite.mentoring.web.json;

import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.web.problem.Unreadable;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * Reads JSON that means one thing only and can be kept: no member twice, no NUL and no half of a character in a text, no
 * number out of range, no deep nesting. Each of these is refused with its place.
 */
public final class StrictJson {

    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 40;
    private static final int GREATEST_EXPONENT = 400;
    private static final int MOST_REASONS = 100;

    private final JsonParser parser;
    private final List<Reason> reasons = new ArrayList<>(0);

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads one value.
     *
     * @throws Unreadable with every place that is wrong
     */
    public static JsonValue read(String text) {
        try (JsonParser parser = JsonParts.parser(text)) {
            StrictJson reader = new StrictJson(parser);
            JsonValue value = reader.value(parser.next(), "", 0);
            if (parser.hasNext()) {
                parser.next();
            }
            if (!reader.reasons.isEmpty()) {
                throw new Unreadable(reader.reasons);
            }
            return value;
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            throw notJson(e);
        }
    }

    private static Unreadable notJson(RuntimeException broken) {
        return new Unreadable(
                "",
                null,
                "NOT_JSON",
                "The body is not JSON: " + broken.getMessage(),
                "Send one JSON object, complete and in UTF-8.");
    }

    /**
     * Reads an object of which one member is a long list: its items are handed out one by one and kept by nobody here.
     *
     * @param member the name of the list, in any case
     * @param each takes an item and its place in the list, from 0
     * @return the other members
     * @throws Unreadable with every place that is wrong; items may have been handed out by then
     */
    public static JsonObject read(Reader text, String member, ObjIntConsumer<JsonValue> each) {
        try (JsonParser parser = JsonParts.parser(text)) {
            StrictJson reader = new StrictJson(parser);
            if (parser.next() != Event.START_OBJECT) {
                throw new JsonException("It is no object.");
            }
            JsonObject rest = reader.longList(member, each);
            if (parser.hasNext()) {
                parser.next();
            }
            if (!reader.reasons.isEmpty()) {
                throw new Unreadable(reader.reasons);
            }
            return rest;
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            throw notJson(e);
        }
    }

    private JsonObject longList(String member, ObjIntConsumer<JsonValue> each) {
        JsonObjectBuilder rest = JsonParts.object();
        Set<String> names = new HashSet<>();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String name = parser.getString();
            if (!names.add(name.equalsIgnoreCase(member) ? member : name)) {
                refuse(name, "MEMBER_TWICE", name + " stands there more than once.");
            }
            Event first = parser.next();
            if (name.equalsIgnoreCase(member) && first == Event.START_ARRAY) {
                items(member, each);
            } else {
                rest.add(name, value(first, name, 1));
            }
        }
        return rest.build();
    }

    private void items(String place, ObjIntConsumer<JsonValue> each) {
        int index = 0;
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            JsonValue item = value(event, place + "[" + index + "]", 2);
            if (reasons.isEmpty()) {
                each.accept(item, index);
            }
            index++;
        }
    }

    private JsonValue value(Event event, String place, int depth) {
        if (depth > DEEPEST) {
            throw new Unreadable(
                    place, null, "TOO_DEEP", "The body is nested deeper than " + DEEPEST + " levels.", null);
        }
        return switch (event) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> array(place, depth);
            case VALUE_STRING -> text(place);
            case VALUE_NUMBER -> number(place);
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            default -> JsonValue.NULL;
        };
    }

    private JsonValue object(String place, int depth) {
        JsonObjectBuilder object = JsonParts.object();
        Set<String> names = new HashSet<>();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String name = parser.getString();
            boolean broken = isBroken(name);
            String inside = broken ? place : place.isEmpty() ? name : place + "." + name;
            if (broken) {
                refuse(place, "CHARACTER_NOT_ALLOWED", "A member's name holds a character that is none.");
            } else if (!names.add(name)) {
                refuse(inside, "MEMBER_TWICE", inside + " stands there more than once.");
            }
            object.add(name, value(parser.next(), inside, depth + 1));
        }
        return object.build();
    }

    private JsonValue array(String place, int depth) {
        JsonArrayBuilder array = JsonParts.array();
        int index = 0;
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            array.add(value(event, place + "[" + index++ + "]", depth + 1));
        }
        return array.build();
    }

    private JsonValue text(String place) {
        String text = parser.getString();
        if (isBroken(text)) {
            refuse(place, "CHARACTER_NOT_ALLOWED", place + " holds a NUL or half of a character.");
        }
        return JsonParts.value(text);
    }

    /** A number is looked at as text first: 1e999999999 is short to write and long to keep. */
    private JsonValue number(String place) {
        String text = parser.getString();
        BigDecimal number = text.length() > LONGEST_NUMBER ? null : parser.getBigDecimal();
        if (number == null || Math.abs((long) number.precision() - number.scale()) > GREATEST_EXPONENT) {
            refuse(place, "NUMBER_OUT_OF_RANGE", place + " is a number out of range.");
            return JsonValue.NULL;
        }
        return JsonParts.value(number);
    }

    private void refuse(String place, String code, String message) {
        if (reasons.size() < MOST_REASONS) {
            reasons.add(new Reason(place, null, code, message, "Correct it and send it again."));
        }
    }

    private static boolean isBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at == 0 || Character.isLowSurrogate(at)) {
                return true;
            }
            if (Character.isHighSurrogate(at) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
                return true;
            }
        }
        return false;
    }
}
