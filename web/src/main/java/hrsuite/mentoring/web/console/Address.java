package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Language;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/**
 * What the address of a page says. Forms repeat it in hidden fields, so that it is known from the first phase on, when a
 * page decides which of its buttons exist.
 */
final class Address {

    private Address() {}

    /** The language that the reader's browser asks for. */
    static Locale language() {
        return Language.spoken();
    }

    /** The parameter's value; null when it is missing or blank. */
    static String parameter(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
