package hrsuite.mentoring.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The import table as README.md tells it: {@code | feature | what it is | imports |}. */
final class Table {

    private static final String FEATURE_CELL = "`";

    private Table() {}

    static Map<String, Set<String>> ofTheReadme() throws IOException {
        Map<String, Set<String>> table = new TreeMap<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("..", "README.md"))) {
            inside = line.startsWith("| package |") || inside && line.startsWith("|");
            if (inside && line.startsWith("| " + FEATURE_CELL)) {
                String[] cells = line.split("\\|");
                table.put(name(cells[1]), names(cells[3]));
            }
        }
        return table;
    }

    private static String name(String cell) {
        return cell.replace(FEATURE_CELL, "").strip();
    }

    private static Set<String> names(String cell) {
        Set<String> names = new TreeSet<>();
        for (String name : cell.split(",")) {
            if (!name.isBlank()) {
                names.add(name(name));
            }
        }
        return names;
    }
}
