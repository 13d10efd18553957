package hrsuite.mentoring.program;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps parameters as text, one {@code code=value} a line. Public because a persistence provider makes it. */
@Converter
public class ParametersConverter implements AttributeConverter<Parameters, String> {

    @Override
    public String convertToDatabaseColumn(Parameters parameters) {
        return parameters == null
                ? null
                : new TreeMap<>(parameters.values())
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue())
                                .collect(Collectors.joining("\n"));
    }

    @Override
    public Parameters convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        Map<String, Double> values = new HashMap<>();
        column.lines().forEach(line -> {
            int equals = line.indexOf('=');
            values.put(line.substring(0, equals), Double.valueOf(line.substring(equals + 1)));
        });
        return new Parameters(values);
    }
}
