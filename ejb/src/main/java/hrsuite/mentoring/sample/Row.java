package hrsuite.mentoring.sample;

import hrsuite.mentoring.staff.StaffField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One row of a roster in the making: values by heading. */
final class Row {

    static final List<String> HEADINGS = Stream.concat(
                    Stream.of(
                                    StaffField.EMPLOYEE_NUMBER,
                                    StaffField.GIVEN_NAME,
                                    StaffField.FAMILY_NAME,
                                    StaffField.EMAIL,
                                    StaffField.DEPARTMENT,
                                    StaffField.DIVISION,
                                    StaffField.LOCATION,
                                    StaffField.COUNTRY,
                                    StaffField.TIME_ZONE,
                                    StaffField.WORKING_HOURS,
                                    StaffField.JOB_TITLE,
                                    StaffField.GRADE,
                                    StaffField.MANAGER_NUMBER,
                                    StaffField.HIRE_DATE,
                                    StaffField.BIRTH_YEAR,
                                    StaffField.STATUS,
                                    StaffField.SKILLS,
                                    StaffField.TOPICS_WANTED,
                                    StaffField.CAPACITY)
                            .map(StaffField::code),
                    Stream.of("keyPosition", "riskOfLoss", "impactOfLoss", "successors", "successionFlag"))
            .toList();

    private final Map<String, String> values = new HashMap<>();

    Row(String number) {
        set(StaffField.EMPLOYEE_NUMBER, number);
    }

    Row set(StaffField field, String value) {
        return set(field.code(), value);
    }

    Row set(String heading, String value) {
        values.put(heading, value);
        return this;
    }

    /** What makes a mail address unique. */
    String numberInMail() {
        return values.get(StaffField.EMPLOYEE_NUMBER.code()).toLowerCase(Locale.ROOT);
    }

    List<String> cells() {
        List<String> cells = new ArrayList<>(HEADINGS.size());
        HEADINGS.forEach(heading -> cells.add(values.getOrDefault(heading, "")));
        return List.copyOf(cells);
    }
}
