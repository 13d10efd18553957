package hrsuite.mentoring.program;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps goals as text, one a line. Public because a persistence provider makes it. */
@Converter
public class GoalsConverter implements AttributeConverter<Goals, String> {

    @Override
    public String convertToDatabaseColumn(Goals goals) {
        return goals == null ? null : String.join("\n", goals.lines());
    }

    @Override
    public Goals convertToEntityAttribute(String column) {
        return column == null ? null : new Goals(column.isEmpty() ? List.of() : List.of(column.split("\n")));
    }
}
