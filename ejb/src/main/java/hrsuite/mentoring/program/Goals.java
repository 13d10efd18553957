package hrsuite.mentoring.program;

import java.util.List;

/** What a program is for, in the order of importance. */
record Goals(List<String> lines) {

    Goals {
        lines = lines.stream().map(line -> line.strip().replaceAll("\\s+", " ")).toList();
    }
}
