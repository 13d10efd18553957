package hrsuite.mentoring.staff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: lower case, without accents, words separated by one space. Numbers keep their point. */
final class Words {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("(?:[^\\p{L}\\p{N}.]|(?<!\\d)\\.|\\.(?!\\d))+");

    private Words() {}

    static String of(String text) {
        String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(plain).replaceAll(" ").strip();
    }

    /** The lines of a data file beside this class; empty lines and lines that begin with {@code #} are left out. */
    static List<String> linesOf(String file) {
        try (InputStream data = Words.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The data file " + file + " cannot be read.", e);
        }
    }
}
