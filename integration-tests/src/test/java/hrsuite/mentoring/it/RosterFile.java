package hrsuite.mentoring.it;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A staff list as HR would upload it, made by the test. */
final class RosterFile {

    private final List<List<String>> rows = new ArrayList<>();

    RosterFile(String... headings) {
        rows.add(List.of(headings));
    }

    RosterFile row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Saves it as .xlsx. */
    Path xlsx(String name) {
        Path file = Under.directory().resolve(name + ".xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Staff");
            for (int number = 0; number < rows.size(); number++) {
                Row row = sheet.createRow(number);
                List<String> cells = rows.get(number);
                for (int column = 0; column < cells.size(); column++) {
                    row.createCell(column).setCellValue(cells.get(column));
                }
            }
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Saves it as .csv. */
    Path csv(String name) {
        Path file = Under.directory().resolve(name + ".csv");
        try {
            Files.write(
                    file, rows.stream().map(cells -> String.join(",", cells)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /**
     * 122 juniors and 200 partners and directors of one office; numbers begin with the prefix.
     *
     * @param office their location, so that a filter finds exactly them
     */
    static RosterFile juniorsAndPartners(String prefix, String office) {
        RosterFile file = new RosterFile(
                "Employee ID", "First Name", "Last Name", "Email", "Department", "Location", "Job Title", "Grade");
        String[] juniors = {"Graduate", "Analyst", "Consultant"};
        String[] seniors = {"Director", "Partner"};
        for (int i = 1; i <= 122; i++) {
            file.person(prefix + "J" + i, "Junior", i, office, juniors[i % juniors.length]);
        }
        for (int i = 1; i <= 200; i++) {
            file.person(prefix + "S" + i, "Senior", i, office, seniors[i % seniors.length]);
        }
        return file;
    }

    private void person(String number, String family, int index, String office, String grade) {
        String[] departments = {"Audit", "Tax", "Consulting", "Deals"};
        String department = departments[index % departments.length];
        String mail = number.toLowerCase() + "@example.org";
        row(number, "Sample" + index, family, mail, department, office, department + " " + grade, grade);
    }
}
