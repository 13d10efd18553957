package hrsuite.mentoring.staff.roster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists beside this class: a heading line, then values separated by commas. */
final class WordList {

    private WordList() {}

    /** The lines of a list, cut at the commas into so many parts; the last keeps further commas. */
    static List<String[]> read(String name, int parts) {
        try (InputStream list = WordList.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", parts))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + name + " cannot be read.", e);
        }
    }
}
