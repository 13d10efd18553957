package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.database.RowLoader.Column;
import hrsuite.mentoring.database.RowLoader.Target;
import hrsuite.mentoring.database.RowLoader.Type;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.UnitRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes people, their history and what follows from it: a statement for each table, however many they are. */
final class PeopleWriter {

    private static final List<StaffField> FIELDS = List.of(StaffField.values());
    private static final Target PEOPLE = new Target(
            "mentoring.person",
            Stream.concat(
                            FIELDS.stream().map(field -> new Column(field.column(), type(field))),
                            Stream.of(
                                    new Column("birth_year_assumed", Type.FLAG),
                                    new Column("user_name", Type.TEXT),
                                    new Column("source", Type.TEXT),
                                    new Column("field_sources", Type.TEXT),
                                    new Column("created_at", Type.TIME),
                                    new Column("updated_at", Type.TIME),
                                    new Column("version", Type.NUMBER)))
                    .toList());
    private static final String UPDATE = "UPDATE mentoring.person SET " + columns(" = ?")
            + " = ?, birth_year_assumed = ?, user_name = ?, field_sources = ?, updated_at = ?, version = version + 1"
            + " WHERE id = ?";
    private static final List<StaffField> FACTS = List.of(
            StaffField.DEPARTMENT,
            StaffField.DIVISION,
            StaffField.LOCATION,
            StaffField.GRADE,
            StaffField.JOB_TITLE,
            StaffField.MANAGER_NUMBER,
            StaffField.STATUS);
    private static final Target HISTORY = new Target(
            "mentoring.person_history",
            Stream.of(
                            Stream.of(new Column("person_id", Type.LONG_NUMBER), new Column("valid_from", Type.DAY)),
                            FACTS.stream().map(fact -> new Column(fact.column(), Type.TEXT)),
                            Stream.of(new Column("source", Type.TEXT), new Column("recorded_at", Type.TIME)))
                    .flatMap(columns -> columns)
                    .toList());

    private final Sql sql;
    private final String source;
    private final Instant at;
    private final LocalDate today;

    PeopleWriter(Sql sql, String source, Instant at, LocalDate today) {
        this.sql = sql;
        this.source = source;
        this.at = at;
        this.today = today;
    }

    private static Type type(StaffField field) {
        return switch (field.kind()) {
            case DATE -> Type.DAY;
            case YEAR, COUNT -> Type.NUMBER;
            default -> Type.TEXT;
        };
    }

    private static String columns(String suffix) {
        return FIELDS.stream().map(StaffField::column).collect(Collectors.joining(suffix + ", "));
    }

    void write(List<Candidate> people) {
        List<Candidate> fresh = people.stream().filter(Candidate::isNew).toList();
        List<Candidate> changed = people.stream().filter(Candidate::isChanged).toList();
        insert(fresh);
        sql.batch(UPDATE, changed, this::updated);
        List<Candidate> moved = changed.stream().filter(PeopleWriter::isMoved).toList();
        sql.batch(
                "UPDATE mentoring.person_history SET valid_to = ? WHERE person_id = ? AND valid_to IS NULL",
                moved,
                one -> new Object[] {today, one.present.id()});
        List<Candidate> told = Stream.concat(fresh.stream(), moved.stream()).toList();
        sql.load(HISTORY, told, this::opened);
        if (!told.isEmpty()) {
            new UnitRegister(sql).keepInStep(touchedUnits(told), filledUnits(told));
            new GradeNames(sql)
                    .register(told.stream()
                            .map(one -> one.after.get(StaffField.GRADE))
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
        }
    }

    private void insert(List<Candidate> fresh) {
        if (fresh.size() == 1) {
            fresh.get(0).id = sql.insert(PEOPLE, inserted(fresh.get(0)));
        } else if (!fresh.isEmpty()) {
            sql.load(PEOPLE, fresh, this::inserted);
            identify(fresh);
        }
    }

    private void identify(List<Candidate> fresh) {
        Map<String, Long> ids = new HashMap<>();
        sql.each(
                "SELECT employee_number, id FROM mentoring.person WHERE employee_number = ANY(?)",
                row -> ids.put(row.getString(1), row.getLong(2)),
                (Object) fresh.stream().map(Candidate::number).toArray(String[]::new));
        fresh.forEach(one -> one.id = ids.get(one.number()));
    }

    private String[] inserted(Candidate one) {
        return Stream.concat(
                        FIELDS.stream().map(one.after::get),
                        Stream.of("false", one.userName, source, "", at.toString(), at.toString(), "1"))
                .toArray(String[]::new);
    }

    private Object[] updated(Candidate one) {
        return Stream.concat(
                        values(one).stream(),
                        Stream.of(
                                one.birthYearAssumed, text(one.userName), one.sources.toString(), at, one.present.id()))
                .toArray();
    }

    private static List<Object> values(Candidate one) {
        List<Object> values = new ArrayList<>();
        FIELDS.forEach(field -> values.add(value(field, one.after.get(field))));
        return values;
    }

    private static Object value(StaffField field, String text) {
        return switch (field.kind()) {
            case DATE -> Sql.None.or(Sql.None.DAY, text == null ? null : LocalDate.parse(text));
            case YEAR, COUNT -> Sql.None.or(Sql.None.NUMBER, text == null ? null : Integer.valueOf(text));
            default -> text(text);
        };
    }

    private static Object text(String text) {
        return Sql.None.or(Sql.None.TEXT, text);
    }

    private static boolean isMoved(Candidate one) {
        return FACTS.stream()
                .anyMatch(fact -> !Objects.equals(one.present.values().get(fact), one.after.get(fact)));
    }

    private String[] opened(Candidate one) {
        long id = one.isNew() ? one.id : one.present.id();
        return Stream.of(
                        Stream.of(String.valueOf(id), today.toString()),
                        FACTS.stream().map(one.after::get),
                        Stream.of(source, at.toString()))
                .flatMap(values -> values)
                .toArray(String[]::new);
    }

    private static Set<List<String>> touchedUnits(List<Candidate> told) {
        Set<List<String>> touched = new HashSet<>();
        for (Candidate one : told) {
            touched.add(unit(one.after));
            if (!one.isNew()) {
                touched.add(unit(one.present.values()));
            }
        }
        return touched;
    }

    private static Set<List<String>> filledUnits(List<Candidate> told) {
        return told.stream()
                .filter(one -> "ACTIVE".equals(one.after.get(StaffField.STATUS)))
                .map(one -> unit(one.after))
                .collect(Collectors.toSet());
    }

    private static List<String> unit(Map<StaffField, String> values) {
        return Arrays.asList(
                Objects.requireNonNullElse(values.get(StaffField.DIVISION), ""),
                Objects.requireNonNullElse(values.get(StaffField.DEPARTMENT), ""));
    }
}
