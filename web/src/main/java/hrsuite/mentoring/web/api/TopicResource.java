package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.program.TopicAdded;
import hrsuite.mentoring.program.TopicDetail;
import hrsuite.mentoring.program.TopicDraft;
import hrsuite.mentoring.program.TopicPlacement;
import hrsuite.mentoring.program.TopicService;
import hrsuite.mentoring.program.UnknownTopic;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalog of topics. */
@Path("v1/topics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
public class TopicResource {

    @Inject
    private TopicService topics;

    @GET
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = TopicDetail.class, many = Answers.Many.LIST)
    @Operation(operationId = "listTopics", summary = "The catalog of topics, by name")
    public Response topics() {
        return Response.ok(ListAnswer.of(topics.topics())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(
            value = TopicDetail.class,
            status = {200, 201})
    @Operation(
            operationId = "addTopic",
            summary = "Adds a topic, or further names to one that is there",
            description = "201 for a new topic; 200 where the topic was there and has got the names.")
    public Response add(TopicDraft draft, @Context UriInfo uri) {
        TopicAdded added = topics.add(Bodies.given(draft));
        TopicDetail topic = added.topic();
        return added.made()
                ? Versioned.created(at(uri, "v1/topics/" + topic.id()), topic, topic.version())
                : Versioned.ok(topic, topic.version());
    }

    @GET
    @Path("unknown")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = UnknownTopic.class, many = Answers.Many.LIST)
    @Operation(
            operationId = "listUnknownTopics",
            summary = "Topics that people named and the catalog does not know, those of most people first")
    public Response unknown() {
        return Response.ok(ListAnswer.of(topics.unknown())).build();
    }

    @POST
    @Path("unknown")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(TopicDetail.class)
    @Operation(
            operationId = "placeTopic",
            summary = "Places a topic that people named: as another name of a topic, or as one of its own",
            description = "synonymOf is the id of a topic, or any of its names. Without it a new topic is made, called"
                    + " newName where that is given. Whoever named it before means that topic from now on.")
    public Response place(TopicPlacement placement) {
        TopicDetail topic = topics.place(Bodies.given(placement));
        return Versioned.ok(topic, topic.version());
    }

    @GET
    @Path("{topic}")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(TopicDetail.class)
    @Operation(operationId = "getTopic", summary = "One topic")
    public Response topic(@PathParam("topic") String id, @Context Request request) {
        TopicDetail topic = topics.topic(id);
        return Versioned.show(topic, topic.version(), request);
    }

    @PUT
    @Path("{topic}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(TopicDetail.class)
    @Operation(
            operationId = "replaceTopic",
            summary = "Replaces what is said about a topic",
            description = "A name that it had stays as another name of it.")
    public Response replace(
            @PathParam("topic") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TopicDraft whole) {
        return change(id, expected(ifMatch, id), Bodies.given(whole));
    }

    @PATCH
    @Path("{topic}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @AllowedTo(HR_ADMIN)
    @Answers(TopicDetail.class)
    @Operation(
            operationId = "changeTopic",
            summary = "Changes a topic, by merge patch",
            description = "Members: name, direction, synonyms.")
    public Response change(
            @PathParam("topic") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        long version = expected(ifMatch, id);
        return change(id, version, Bodies.given(patch).applyTo(TopicDraft.of(topics.topic(id))));
    }

    @DELETE
    @Path("{topic}")
    @AllowedTo(HR_ADMIN)
    @Answers(status = 204)
    @Operation(
            operationId = "removeTopic",
            summary = "Takes a topic out of the catalog; whoever named it is listed as naming an unknown one")
    public Response remove(@PathParam("topic") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        topics.remove(id, expected(ifMatch, id));
        return Response.noContent().build();
    }

    private Response change(String id, long version, TopicDraft whole) {
        TopicDetail topic = topics.change(id, version, whole);
        return Versioned.ok(topic, topic.version());
    }

    private long expected(String ifMatch, String id) {
        return Versioned.expected(ifMatch, topics.topic(id).version(), "topic", id);
    }

    private static URI at(UriInfo uri, String path) {
        return uri.getBaseUriBuilder().path(path).build();
    }
}
