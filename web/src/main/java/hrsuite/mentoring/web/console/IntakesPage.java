package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import jakarta.annotation.PostConstruct;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** All files of a kind that came in, and the way to upload one. */
public abstract class IntakesPage {

    private Part file;
    private String cursor;
    private Page<IntakeDetail> intakes;

    /** A part of all that came in, newest first. */
    protected abstract Page<IntakeDetail> intakes(PageRequest request);

    /**
     * Takes a file in.
     *
     * @param name without the folders that some browsers send along; may be null
     */
    protected abstract IntakeDetail receive(String name, InputStream content);

    /** The page that shows one of them. */
    protected abstract String page();

    /** What to choose, for whoever has chosen nothing. */
    protected abstract String choice();

    @PostConstruct
    void readAddress() {
        cursor = Address.parameter("cursor");
    }

    public Page<IntakeDetail> getIntakes() {
        if (intakes == null) {
            intakes = intakes(new PageRequest(PageRequest.USUAL, cursor));
        }
        return intakes;
    }

    /** Takes the chosen file in and goes on to the page that shows it. */
    public String upload() {
        if (file == null || file.getSize() == 0) {
            Notices.wrong("No file was chosen, or it is empty.", choice());
            return null;
        }
        return Notices.attempt(this::receive);
    }

    private String receive() {
        try (InputStream content = file.getInputStream()) {
            return page() + "?faces-redirect=true&id="
                    + receive(fileName(), content).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fileName() {
        String name = file.getSubmittedFileName();
        return name == null
                ? null
                : Path.of(name.replace('\\', '/')).getFileName().toString();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
