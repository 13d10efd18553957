package hrsuite.mentoring.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Good messages on their way to the next page. */
@Named
@RequestScoped
public class PendingNotices {

    private static final String NOTICES = "notices";

    static void add(String message) {
        ArrayList<String> pending = new ArrayList<>(left());
        pending.add(message);
        Handover.leave(NOTICES, pending);
    }

    /** Hands them to the page that is about to be drawn; called once by every page. */
    public void show() {
        left().forEach(message -> FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, message, "")));
    }

    private static List<String> left() {
        return Handover.take(NOTICES) instanceof List<?> messages
                ? messages.stream().map(String.class::cast).toList()
                : List.of();
    }
}
