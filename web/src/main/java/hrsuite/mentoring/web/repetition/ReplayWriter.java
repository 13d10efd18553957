package hrsuite.mentoring.web.repetition;

import hrsuite.mentoring.access.KeptAnswer;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes an answer as it was written first. */
@Provider
@Produces({MediaType.APPLICATION_JSON, "application/problem+json", MediaType.WILDCARD})
public class ReplayWriter implements MessageBodyWriter<KeptAnswer> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == KeptAnswer.class;
    }

    @Override
    public void writeTo(
            KeptAnswer answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(answer.body());
    }
}
