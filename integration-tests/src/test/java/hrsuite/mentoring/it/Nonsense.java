package hrsuite.mentoring.it;

import static java.util.Map.entry;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Arguments for any method: ids that nobody has, words that mean nothing, empty lists, the first of a few. Whoever takes them refuses. */
final class Nonsense {

    private static final Map<Class<?>, Object> ORDINARY = Map.ofEntries(
            entry(String.class, "0"),
            entry(long.class, 1L),
            entry(int.class, 1),
            entry(double.class, 1d),
            entry(boolean.class, false),
            entry(List.class, List.of()),
            entry(Map.class, Map.of()),
            entry(InputStream.class, InputStream.nullInputStream()),
            entry(OutputStream.class, OutputStream.nullOutputStream()));

    private Nonsense() {}

    static Object[] forMethod(Method method) {
        return Stream.of(method.getParameterTypes()).map(Nonsense::of).toArray();
    }

    private static Object of(Class<?> type) {
        if (type.isRecord()) {
            return ofRecord(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return ORDINARY.get(type);
    }

    private static Object ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types)
                    .newInstance(Stream.of(types).map(Nonsense::of).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("There is no way to make a " + type.getName() + ".", e);
        }
    }
}
