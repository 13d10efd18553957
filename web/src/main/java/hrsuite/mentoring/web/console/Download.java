package hrsuite.mentoring.web.console;

import hrsuite.mentoring.staff.roster.RosterLanguage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;

/** Sends a workbook to the browser in place of a page. */
final class Download {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    /** Writes a workbook. */
    @FunctionalInterface
    interface Workbook {
        void write(OutputStream out) throws IOException;
    }

    /** The first language of the browser in which rosters are handed out. */
    static RosterLanguage language() {
        Iterator<Locale> locales =
                FacesContext.getCurrentInstance().getExternalContext().getRequestLocales();
        while (locales.hasNext()) {
            String code = locales.next().getLanguage();
            for (RosterLanguage language : RosterLanguage.values()) {
                if (language.code().equals(code)) {
                    return language;
                }
            }
        }
        return RosterLanguage.EN;
    }

    static void workbook(String fileName, Workbook workbook) {
        file(fileName, XLSX, workbook);
    }

    /** Sends a file of any type. */
    static void file(String fileName, String type, Workbook workbook) {
        FacesContext page = FacesContext.getCurrentInstance();
        ExternalContext answer = page.getExternalContext();
        answer.setResponseContentType(type);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        try {
            workbook.write(answer.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.responseComplete();
    }
}
