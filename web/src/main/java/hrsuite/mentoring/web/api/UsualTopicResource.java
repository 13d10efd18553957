package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.program.TopicService;
import hrsuite.mentoring.program.UsualTopicDetail;
import hrsuite.mentoring.program.UsualTopicDraft;
import hrsuite.mentoring.web.json.MergePatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people usually bring and want whose own topics nobody knows. */
@Path("v1/usual-topics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
public class UsualTopicResource {

    @Inject
    private TopicService topics;

    @GET
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = UsualTopicDetail.class, many = Answers.Many.LIST)
    @Operation(
            operationId = "listUsualTopics",
            summary = "The table of usual topics, by job title, department and grade",
            description = "Each row that fits a person adds to what that person is assumed to bring and want.")
    public Response rows() {
        return Response.ok(ListAnswer.of(topics.usualTopics())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(value = UsualTopicDetail.class, status = 201)
    @Operation(operationId = "addUsualTopics", summary = "Adds a row of usual topics")
    public Response add(UsualTopicDraft draft, @Context UriInfo uri) {
        UsualTopicDetail row = topics.addUsual(Bodies.given(draft));
        return Versioned.created(uri.getAbsolutePathBuilder().path(row.id()).build(), row, row.version());
    }

    @GET
    @Path("{row}")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(UsualTopicDetail.class)
    @Operation(operationId = "getUsualTopics", summary = "One row of usual topics")
    public Response row(@PathParam("row") String id, @Context Request request) {
        UsualTopicDetail row = topics.usualTopic(id);
        return Versioned.show(row, row.version(), request);
    }

    @PUT
    @Path("{row}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(UsualTopicDetail.class)
    @Operation(operationId = "replaceUsualTopics", summary = "Replaces a row of usual topics")
    public Response replace(
            @PathParam("row") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, UsualTopicDraft whole) {
        return change(id, expected(ifMatch, id), Bodies.given(whole));
    }

    @PATCH
    @Path("{row}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @AllowedTo(HR_ADMIN)
    @Answers(UsualTopicDetail.class)
    @Operation(
            operationId = "changeUsualTopics",
            summary = "Changes a row of usual topics, by merge patch",
            description = "Members: side, words, department, gradeFrom, gradeTo, offers, wants.")
    public Response change(
            @PathParam("row") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        long version = expected(ifMatch, id);
        return change(id, version, Bodies.given(patch).applyTo(UsualTopicDraft.of(topics.usualTopic(id))));
    }

    @DELETE
    @Path("{row}")
    @AllowedTo(HR_ADMIN)
    @Answers(status = 204)
    @Operation(operationId = "removeUsualTopics", summary = "Removes a row of usual topics")
    public Response remove(@PathParam("row") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        topics.removeUsual(id, expected(ifMatch, id));
        return Response.noContent().build();
    }

    private Response change(String id, long version, UsualTopicDraft whole) {
        UsualTopicDetail row = topics.changeUsual(id, version, whole);
        return Versioned.ok(row, row.version());
    }

    private long expected(String ifMatch, String id) {
        return Versioned.expected(ifMatch, topics.usualTopic(id).version(), "row of usual topics", id);
    }
}
