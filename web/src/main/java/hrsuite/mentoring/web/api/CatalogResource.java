package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.program.ProgramService;
import hrsuite.mentoring.program.ProgramTemplate;
import hrsuite.mentoring.program.TopicDetail;
import hrsuite.mentoring.program.TopicDraft;
import hrsuite.mentoring.program.UnknownTopic;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What programs are made from: topics and templates. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programs")
public class CatalogResource {

    @Inject
    private ProgramService programs;

    @GET
    @Path("topics")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = TopicDetail.class, many = Answers.Many.LIST)
    @Operation(operationId = "listTopics", summary = "The catalog of topics, by name")
    public Response topics() {
        return Response.ok(ListAnswer.of(programs.topics())).build();
    }

    @GET
    @Path("topics/unknown")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = UnknownTopic.class, many = Answers.Many.LIST)
    @Operation(
            operationId = "listUnknownTopics",
            summary = "Topics that people named and the catalog does not know, those of most people first",
            description = "Place one by adding it as a topic, or as a synonym of one that is there.")
    public Response unknownTopics() {
        return Response.ok(ListAnswer.of(programs.unknownTopics())).build();
    }

    @POST
    @Path("topics")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(value = TopicDetail.class, status = 201)
    @Operation(operationId = "addTopic", summary = "Adds a topic, or synonyms to one that is there")
    public Response addTopic(TopicDraft draft) {
        return Response.status(Response.Status.CREATED)
                .entity(programs.addTopic(Bodies.given(draft)))
                .build();
    }

    @GET
    @Path("templates")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = ProgramTemplate.class, many = Answers.Many.LIST)
    @Operation(operationId = "listTemplates", summary = "The templates that a program can be made from")
    public Response templates() {
        return Response.ok(ListAnswer.of(programs.templates())).build();
    }
}
