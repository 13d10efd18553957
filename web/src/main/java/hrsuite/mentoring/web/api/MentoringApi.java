package hrsuite.mentoring.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The REST interface; resources and providers are found by their annotations. */
@ApplicationPath("api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Reverse mentoring",
                        version = "1",
                        description = "Roster in, pairs with reasons out. Errors are problem documents (RFC 9457);"
                                + " long lists come in pages; single resources have entity tags.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        tags = {
            @Tag(name = "Roster", description = "Staff files on their way in."),
            @Tag(name = "Staff", description = "Who works here, and how grades compare."),
            @Tag(name = "Programs", description = "Mentoring programs, templates and topics."),
            @Tag(name = "Enrollments", description = "Who takes part."),
            @Tag(name = "Matching", description = "Rounds of matching, their proposals and those left over."),
            @Tag(name = "Pairings", description = "Mentors with their mentees."),
            @Tag(name = "Succession", description = "Where succession is at risk."),
            @Tag(name = "Integrations", description = "Systems that come with secrets of ours."),
            @Tag(name = "Audit", description = "Who did what to whom.")
        })
public class MentoringApi extends Application {}
