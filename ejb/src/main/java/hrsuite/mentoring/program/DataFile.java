package hrsuite.mentoring.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Tables that come with the module as text: a row a line, cells between bars, {@code #} before a remark. */
public final class DataFile {

    private DataFile() {}

    /** The rows of a file that lies beside a class; each has as many cells as it has bars, and one more. */
    public static List<String[]> rows(Class<?> beside, String name) {
        return lines(beside, name)
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> Stream.of(cells).map(String::strip).toArray(String[]::new))
                .toList();
    }

    /** The lines of a file that are not blank. */
    public static Stream<String> lines(Class<?> beside, String name) {
        try (BufferedReader file =
                new BufferedReader(new InputStreamReader(beside.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The data file " + name + " cannot be read.", e);
        }
    }

    /** The entries of a cell that holds several, between semicolons. */
    public static List<String> list(String cell) {
        return Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
