package hrsuite.mentoring.web.api;

import hrsuite.mentoring.staff.roster.RosterLanguage;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The language of what is handed out for people to read. */
public class LanguageParameters {

    @QueryParam("language")
    @Parameter(
            description = "The language of headings and notes; otherwise the first of Accept-Language that is known.",
            schema =
                    @Schema(
                            enumeration = {"en", "de"},
                            defaultValue = "en"))
    private String language;

    @Context
    private HttpHeaders headers;

    RosterLanguage language() {
        RosterLanguage asked = Choice.of(RosterLanguage.class, "language", language);
        return asked != null ? asked : accepted();
    }

    Locale locale() {
        return Locale.forLanguageTag(language().code());
    }

    private RosterLanguage accepted() {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .flatMap(code -> Arrays.stream(RosterLanguage.values())
                        .filter(known -> known.code().equals(code)))
                .findFirst()
                .orElse(RosterLanguage.EN);
    }
}
