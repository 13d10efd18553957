package hrsuite.mentoring.workbook;

import hrsuite.mentoring.workbook.StreamedSheet.Column;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What stands in the workbook of a round beside what was computed, in the reader's language. */
final class RoundWords {

    private final ResourceBundle words;

    RoundWords(Locale language) {
        words = ResourceBundle.getBundle(
                RoundWords.class.getPackageName() + ".round",
                language,
                RoundWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param parts texts, put in as they are */
    String of(String key, String... parts) {
        return MessageFormat.format(words.getString(key), (Object[]) parts);
    }

    /** The word for a code; another one where there is none. */
    String code(String kind, Object code, String otherwise) {
        String key = kind + "." + code;
        return of(words.containsKey(key) ? key : kind + "." + otherwise);
    }

    /** Columns whose headings are keys, with their headings. */
    Column[] headed(Column... columns) {
        return Arrays.stream(columns)
                .map(column -> new Column(of(column.heading()), column.width(), column.look()))
                .toArray(Column[]::new);
    }
}
