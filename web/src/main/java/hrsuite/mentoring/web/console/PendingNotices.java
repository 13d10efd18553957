package hrsuite.mentoring.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Good messages on their way to the next page, kept in the session. The flash scope would keep them only after the
 * redirect has left (MyFaces saves messages behind the phase), so that a quick browser finds none.
 */
@Named
@RequestScoped
public class PendingNotices {

    private static final String KEY = PendingNotices.class.getName();

    static void add(String message) {
        Map<String, Object> session = session();
        List<String> pending = new ArrayList<>(of(session.get(KEY)));
        pending.add(message);
        session.put(KEY, pending);
    }

    /** Hands them to the page that is about to be drawn; called once by every page. */
    public void show() {
        FacesContext page = FacesContext.getCurrentInstance();
        if (page.getExternalContext().getSession(false) != null) {
            of(session().remove(KEY))
                    .forEach(message ->
                            page.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, message, "")));
        }
    }

    private static List<String> of(Object kept) {
        return kept instanceof List<?> messages
                ? messages.stream().map(String.class::cast).toList()
                : List.of();
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }
}
