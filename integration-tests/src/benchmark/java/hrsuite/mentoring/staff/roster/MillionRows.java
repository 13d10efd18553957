package hrsuite.mentoring.staff.roster;

import static hrsuite.mentoring.benchmark.BareWorkbook.SPACE;
import static hrsuite.mentoring.benchmark.BareWorkbook.bytes;

import hrsuite.mentoring.benchmark.BareWorkbook;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A staff list of 16 columns and any length, the same each time: as a workbook, and as PostgreSQL's COPY takes it. */
final class MillionRows {

    /** Column of {@code mentoring.person}, and what stands above it in the sheet. */
    static final List<List<String>> COLUMNS = List.of(
            List.of("employee_number", "Employee ID"),
            List.of("given_name", "First Name"),
            List.of("family_name", "Last Name"),
            List.of("email", "Email"),
            List.of("department", "Department"),
            List.of("division", "Division"),
            List.of("location", "Location"),
            List.of("country", "Country"),
            List.of("job_title", "Job Title"),
            List.of("grade", "Grade"),
            List.of("position_code", "Position Code"),
            List.of("manager_number", "Manager ID"),
            List.of("hire_date", "Hire Date"),
            List.of("birth_year", "Birth Year"),
            List.of("status", "Status"),
            List.of("capacity", "Capacity"));

    private static final String[] DIVISIONS = {"Assurance", "Advisory", "Operations", "Research"};
    private static final String[] COUNTRIES = {"Australia", "United Kingdom", "Germany", "United States"};
    private static final String[] LOCATIONS = {"Sydney", "London", "Berlin", "New York"};
    private final int rows;
    private final int version;

    /**
     * @param version in another version, every tenth person has moved to another department
     */
    MillionRows(int rows, int version) {
        this.rows = rows;
        this.version = version;
    }

    private String[] cells(int number) {
        int moved = number % 10 == 0 ? version : 0;
        return new String[] {
            "E" + number,
            "Given" + number * 31L % 5_000,
            "Family" + number * 17L % 7_919,
            "person." + number + "@example.org",
            "Department " + (number + moved) % 250,
            DIVISIONS[number % DIVISIONS.length],
            LOCATIONS[number / 7 % LOCATIONS.length],
            COUNTRIES[number / 7 % COUNTRIES.length],
            "Title " + number % 40,
            String.valueOf(1 + number % 15),
            "P" + number % 20_000,
            number == 1 ? "" : "E" + Math.max(1, number / 10),
            LocalDate.of(2010, 1, 1).plusDays(number % 5_000).toString(),
            String.valueOf(1950 + number % 40),
            number % 50 == 0 ? "ON_LEAVE" : "ACTIVE",
            String.valueOf(1 + number % 3)
        };
    }

    /** In PostgreSQL's text format, in the order of {@link #COLUMNS}. */
    Path copyText(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int number = 1; number <= rows; number++) {
                String[] cells = cells(number);
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = cells[i].isEmpty() ? "\\N" : cells[i];
                }
                out.write(bytes(String.join("\t", cells) + "\n"));
            }
        }
        return file;
    }

    Path workbook(Path file) throws IOException {
        return new BareWorkbook(this::writeSheet, null).write(file);
    }

    private void writeSheet(OutputStream part) throws IOException {
        part.write(bytes("<worksheet xmlns=\"" + SPACE + "\"><dimension ref=\"A1:P" + (rows + 1) + "\"/><sheetData>"));
        String[] headings = COLUMNS.stream().map(column -> column.get(1)).toArray(String[]::new);
        part.write(bytes(row(1, headings)));
        for (int number = 1; number <= rows; number++) {
            part.write(bytes(row(number + 1, cells(number))));
        }
        part.write(bytes("</sheetData></worksheet>"));
    }

    private static CharSequence row(int number, String[] cells) {
        StringBuilder row = new StringBuilder("<row r=\"").append(number).append("\">");
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                row.append("<c r=\"")
                        .append((char) ('A' + column))
                        .append(number)
                        .append("\" t=\"inlineStr\"><is><t>");
                row.append(cells[column]).append("</t></is></c>");
            }
        }
        return row.append("</row>");
    }
}
