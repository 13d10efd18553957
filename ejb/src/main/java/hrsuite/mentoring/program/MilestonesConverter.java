package hrsuite.mentoring.program;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps milestones as text, one a line with bars between its parts. Public because a persistence provider makes it. */
@Converter
public class MilestonesConverter implements AttributeConverter<Milestones, String> {

    @Override
    public String convertToDatabaseColumn(Milestones milestones) {
        return milestones == null
                ? null
                : milestones.all().stream()
                        .map(one -> String.join("|", one.code(), one.anchor(), one.after(), one.name()))
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public Milestones convertToEntityAttribute(String column) {
        return column == null
                ? null
                : new Milestones(column.lines().map(this::milestone).toList());
    }

    private Milestone milestone(String line) {
        List<String> parts = List.of(line.split("\\|", 4));
        return new Milestone(parts.get(0), parts.get(3), parts.get(1), parts.get(2), null);
    }
}
