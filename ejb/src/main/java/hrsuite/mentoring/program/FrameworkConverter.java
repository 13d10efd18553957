package hrsuite.mentoring.program;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a framework as JSON. Public because a persistence provider makes it. */
@Converter
public class FrameworkConverter implements AttributeConverter<Framework, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(Framework framework) {
        return framework == null ? null : JSON.toJson(framework);
    }

    @Override
    public Framework convertToEntityAttribute(String column) {
        return column == null ? null : JSON.fromJson(column, Framework.class);
    }
}
