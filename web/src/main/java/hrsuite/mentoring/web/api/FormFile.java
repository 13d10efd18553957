package hrsuite.mentoring.web.api;

import hrsuite.mentoring.web.problem.Unreadable;
import jakarta.ws.rs.core.EntityPart;
import java.util.List;

/** The file in a form. */
final class FormFile {

    private FormFile() {}

    /** The part of the field {@code file}; refused when there is none. */
    static EntityPart in(List<EntityPart> parts) {
        return parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> new Unreadable(
                        "file", null, "FILE_MISSING", "The form has no field \"file\".", "Put the workbook there."));
    }
}
