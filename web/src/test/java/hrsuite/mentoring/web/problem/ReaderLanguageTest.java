package hrsuite.mentoring.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Language;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P5 refusals are said in the language that is asked for")
class ReaderLanguageTest {

    @Test
    void isTheFirstThatWeSpeak() {
        assertThat(ReaderLanguage.of(asking(Locale.FRENCH, Locale.GERMANY, Locale.ENGLISH)))
                .isEqualTo(Locale.GERMAN);
        assertThat(ReaderLanguage.of(asking(Locale.JAPANESE))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void isNeverThatOfTheServer() {
        assertThat(ReaderLanguage.of(asking())).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void endsWithTheRequest() throws IOException, ServletException {
        List<Locale> spoken = new ArrayList<>();
        new ReaderLanguage()
                .doFilter(asking(Locale.GERMANY), null, (request, response) -> spoken.add(Language.spoken()));
        assertThat(spoken).containsExactly(Locale.GERMAN);
        assertThat(Language.spoken()).isEqualTo(Locale.ENGLISH);
    }

    /** A request of somebody whose server speaks German. */
    private static HttpServletRequest asking(Locale... languages) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ReaderLanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, values) -> method.getName().equals("getHeader")
                        ? languages.length == 0 ? null : languages[0].toLanguageTag()
                        : Collections.enumeration(
                                languages.length == 0 ? List.of(Locale.GERMAN) : Arrays.asList(languages)));
    }
}
