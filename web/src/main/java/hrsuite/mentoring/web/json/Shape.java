package hrsuite.mentoring.web.json;

import hrsuite.mentoring.Refusal.Reason;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a JSON value with the type that it is to become, and finds everything that does not fit. */
final class Shape {

    private Shape() {}

    static void check(JsonValue value, Type type, String place, List<Reason> reasons) {
        if (value.getValueType() == ValueType.NULL && !place.isEmpty()) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            checkMany(value, generic, place, reasons);
        } else if (type instanceof Class<?> single && single.isRecord()) {
            checkRecord(value, single, place, reasons);
        } else if (!fits(value, type)) {
            reasons.add(mismatch(value, place, wanted(type)));
        }
    }

    private static void checkMany(JsonValue value, ParameterizedType type, String place, List<Reason> reasons) {
        Type[] inner = type.getActualTypeArguments();
        if (type.getRawType() == List.class && value instanceof JsonArray items) {
            for (int i = 0; i < items.size(); i++) {
                check(items.get(i), inner[0], place + "[" + i + "]", reasons);
            }
        } else if (type.getRawType() == Map.class && value instanceof JsonObject members) {
            members.forEach((name, member) -> check(member, inner[1], place + "." + name, reasons));
        } else {
            reasons.add(mismatch(value, place, type.getRawType() == List.class ? "an array" : "an object"));
        }
    }

    private static void checkRecord(JsonValue value, Class<?> type, String place, List<Reason> reasons) {
        if (!(value instanceof JsonObject members)) {
            reasons.add(mismatch(value, place, "an object"));
            return;
        }
        members.forEach((name, member) -> {
            String inside = place.isEmpty() ? name : place + "." + name;
            Optional<RecordComponent> component = Members.of(type).stream()
                    .filter(known -> Members.name(known).equals(name))
                    .findFirst();
            if (component.isPresent()) {
                check(member, component.get().getGenericType(), inside, reasons);
            } else {
                reasons.add(unknown(inside, type));
            }
        });
    }

    private static boolean fits(JsonValue value, Type type) {
        if (type == LocalDate.class) {
            return value instanceof JsonString text && isDate(text.getString());
        }
        if (type == Boolean.class || type == boolean.class) {
            return value.getValueType() == ValueType.TRUE || value.getValueType() == ValueType.FALSE;
        }
        if (type == Double.class || type == double.class) {
            return value instanceof JsonNumber;
        }
        if (type == Integer.class || type == int.class) {
            return value instanceof JsonNumber number && isInteger(number);
        }
        return value instanceof JsonString;
    }

    private static boolean isInteger(JsonNumber number) {
        return number.isIntegral()
                && number.bigDecimalValue().abs().compareTo(java.math.BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String wanted(Type type) {
        if (type == LocalDate.class) {
            return "a date as \"2026-01-31\"";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == Integer.class || type == int.class) {
            return "a whole number";
        }
        return type == Double.class || type == double.class ? "a number" : "a text";
    }

    private static Reason mismatch(JsonValue value, String place, String wanted) {
        String shown = value.toString();
        String given = shown.length() <= 80 ? shown : shown.substring(0, 80) + " …";
        String where = place.isEmpty() ? "The body" : place;
        return new Reason(
                place,
                given,
                "WRONG_TYPE",
                where + " is " + given + ", which is not " + wanted + ".",
                "Give " + wanted + ".");
    }

    private static Reason unknown(String place, Class<?> type) {
        String known =
                String.join(", ", Members.of(type).stream().map(Members::name).toList());
        return new Reason(place, null, "UNKNOWN_MEMBER", place + " is not known here.", "Known are " + known + ".");
    }
}
