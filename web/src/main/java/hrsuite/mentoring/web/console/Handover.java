package hrsuite.mentoring.web.console;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;

/**
 * What one page leaves for the next, in the session until it is taken. The flash scope is too late for that: MyFaces fills
 * it after the redirect has left, so that a quick browser finds nothing.
 */
final class Handover {

    private Handover() {}

    static void leave(String name, Serializable thing) {
        external().getSessionMap().put(key(name), thing);
    }

    /** Gives it once; null when nothing was left. */
    static Object take(String name) {
        return external().getSession(false) == null
                ? null
                : external().getSessionMap().remove(key(name));
    }

    private static String key(String name) {
        return Handover.class.getName() + "." + name;
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
