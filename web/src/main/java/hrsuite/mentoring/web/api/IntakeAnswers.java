package hrsuite.mentoring.web.api;

import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.IntakeState;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the doors of all intakes have in common, whatever their files are about: files, versions, decisions. */
final class IntakeAnswers {

    private static final Set<IntakeState> UNDER_WAY =
            EnumSet.of(IntakeState.RECEIVED, IntakeState.READING, IntakeState.APPLYING);

    private final BiFunction<String, InputStream, IntakeDetail> receiving;
    private final Function<String, IntakeDetail> intakes;

    /**
     * @param receiving takes in a file of a name, null where it has none
     * @param intakes the intake of an id, as the caller may see it
     */
    IntakeAnswers(BiFunction<String, InputStream, IntakeDetail> receiving, Function<String, IntakeDetail> intakes) {
        this.receiving = receiving;
        this.intakes = intakes;
    }

    /** Takes in the file that is the body. */
    Response receive(String disposition, InputStream body, UriInfo uri) {
        return received(FileName.of(disposition), body, uri);
    }

    /** Takes in the file of a form. */
    Response receive(List<EntityPart> parts, UriInfo uri) throws IOException {
        EntityPart file = FormFile.in(parts);
        try (InputStream content = file.getContent()) {
            return received(file.getFileName().orElse(null), content, uri);
        }
    }

    /** 202 where it is read in the background, 201 where it is judged already. */
    private Response received(String fileName, InputStream content, UriInfo uri) {
        IntakeDetail intake = receiving.apply(fileName, content);
        URI location = uri.getAbsolutePathBuilder().path(intake.id()).build();
        return UNDER_WAY.contains(intake.state())
                ? Versioned.accepted(location, intake, intake.version())
                : Versioned.created(location, intake, intake.version());
    }

    /** The intake with its tag; without one while it changes by itself. */
    Response show(String id, Request request) {
        IntakeDetail intake = intakes.apply(id);
        return intake.state() == IntakeState.READING || intake.state() == IntakeState.APPLYING
                ? Response.ok(intake).build()
                : Versioned.show(intake, intake.version(), request);
    }

    /**
     * Decides on an intake as the caller has seen it: 202 while something goes on in the background, 200 when it is done.
     */
    Response decide(String id, String ifMatch, UriInfo uri, Supplier<IntakeDetail> decision) {
        if (ifMatch != null) {
            Versioned.expected(ifMatch, intakes.apply(id).version(), "intake", id);
        }
        IntakeDetail intake = decision.get();
        return UNDER_WAY.contains(intake.state())
                ? Versioned.accepted(uri.getAbsolutePath().resolve("../" + intake.id()), intake, intake.version())
                : Versioned.ok(intake, intake.version());
    }
}
