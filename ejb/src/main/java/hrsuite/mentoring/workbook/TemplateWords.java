package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What stands in the template beside the columns, in one language. */
final class TemplateWords {

    private final Properties words = new Properties();

    TemplateWords(RosterLanguage language) throws IOException {
        try (InputStream list =
                TemplateWords.class.getResourceAsStream("template_" + language.code() + ".properties")) {
            words.load(new InputStreamReader(list, StandardCharsets.UTF_8));
        }
    }

    String of(String place) {
        return words.getProperty(place);
    }

    List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (String step = of("step.1"); step != null; step = of("step." + (steps.size() + 1))) {
            steps.add(steps.size() + 1 + ". " + step);
        }
        return steps;
    }
}
