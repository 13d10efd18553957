package hrsuite.mentoring.it;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A staff list of any size, the same each time: every tenth person leads the nine before. */
final class LargeRoster {

    private static final String[] HEADINGS = {
        "Employee ID",
        "First Name",
        "Last Name",
        "Email",
        "Department",
        "Location",
        "Job Title",
        "Grade",
        "Manager ID",
        "Hire Date"
    };
    private static final String[] DEPARTMENTS = {"Audit", "Tax", "Consulting", "Deals", "Technology", "People"};
    private static final String[] LOCATIONS = {"Sydney", "London", "Berlin", "New York"};

    private final int people;

    LargeRoster(int people) {
        this.people = people;
    }

    /** The cells of a person, counted from 1. */
    String[] cells(int number) {
        return new String[] {
            "LR" + number,
            "Given" + number % 5000,
            "Family" + number % 7919,
            "lr" + number + "@example.org",
            DEPARTMENTS[number % DEPARTMENTS.length],
            LOCATIONS[number % LOCATIONS.length],
            "Title " + number % 40,
            String.valueOf(1 + number % 15),
            number == 1 ? "" : "LR" + Math.max(1, number / 10),
            "20" + (10 + number % 15) + "-0" + (1 + number % 9) + "-1" + number % 10
        };
    }

    Path xlsx() {
        Path file = Under.directory().resolve("large-" + people + ".xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Staff");
            write(sheet.createRow(0), HEADINGS);
            for (int number = 1; number <= people; number++) {
                write(sheet.createRow(number), cells(number));
            }
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void write(Row row, String[] cells) {
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }
}
