package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Refusal;
import jakarta.ejb.EJBException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Tells the reader of a page what became of what they asked for. */
final class Notices {

    private Notices() {}

    /**
     * Does what the reader asked for and goes on to the page that shows it; a refusal stays on the page, with all its
     * reasons.
     *
     * @param action gives the address of the next page
     * @return the address, or null to stay
     */
    static String attempt(Supplier<String> action) {
        return attempt(place -> null, action);
    }

    /**
     * The same on a page with fields: a reason stands beside the field that it is about.
     *
     * @param fieldOf client id of the field for a reason's place; null for none
     */
    static String attempt(UnaryOperator<String> fieldOf, Supplier<String> action) {
        try {
            return action.get();
        } catch (Refusal refusal) {
            show(refusal, fieldOf);
            return null;
        } catch (EJBException e) {
            if (e.getCause() instanceof Refusal refusal) {
                show(refusal, fieldOf);
                return null;
            }
            throw e;
        }
    }

    /** Shows the page for what does not exist when the address names nothing that is there. */
    static void orNotFound(Runnable looking) {
        try {
            looking.run();
        } catch (Refusal refusal) {
            FacesContext page = FacesContext.getCurrentInstance();
            try {
                page.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, refusal.getMessage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            page.responseComplete();
        }
    }

    /** A good message that survives the way to the next page. */
    static void done(String message) {
        PendingNotices.add(message);
    }

    static void wrong(String message, String advice) {
        wrong(null, message, advice);
    }

    private static void wrong(String field, String message, String advice) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        field, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, advice == null ? "" : advice));
    }

    private static void show(Refusal refusal, UnaryOperator<String> fieldOf) {
        refusal.reasons().forEach(reason -> wrong(fieldOf.apply(reason.place()), reason.message(), reason.advice()));
    }
}
