package hrsuite.mentoring.web.problem;

import hrsuite.mentoring.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/** Lets whatever is refused be said in the first language of {@code Accept-Language} that we speak. */
public class ReaderLanguage extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SPOKEN = Set.of("en", "de");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Language.speak(of(request));
        try {
            chain.doFilter(request, response);
        } finally {
            Language.speak(null);
        }
    }

    /** English where nothing is asked for: servlets would answer with the language of the server. */
    static Locale of(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Locale.ENGLISH
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(SPOKEN::contains)
                        .map(Locale::forLanguageTag)
                        .findFirst()
                        .orElse(Locale.ENGLISH);
    }
}
