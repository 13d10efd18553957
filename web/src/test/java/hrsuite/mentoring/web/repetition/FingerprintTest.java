package hrsuite.mentoring.web.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final long ALL = 1 << 20;

    private static Fingerprint of(String body, String target, String type) {
        return new Fingerprint(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), target, type);
    }

    private static String form(String boundary, String value) throws IOException {
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n-" + value + "\r\n--"
                + boundary + "--\r\n";
        return of(body, "/a", "multipart/form-data; boundary=\"" + boundary + "\"")
                .ended(ALL);
    }

    @Test
    @DisplayName("RQ2 it is the same however much of the body was read before")
    void isTheSameHoweverMuchWasRead() throws IOException {
        Fingerprint begun = of("some body", "/a", null);
        begun.read();
        begun.skip(3);
        begun.readNBytes(2);

        assertThat(begun.ended(ALL)).isEqualTo(of("some body", "/a", null).ended(ALL));
    }

    @Test
    @DisplayName("RQ2 another body and another target are another request")
    void anotherBodyOrTargetIsAnotherRequest() throws IOException {
        String one = of("body", "/a?x=1", null).ended(ALL);

        assertThat(of("body.", "/a?x=1", null).ended(ALL)).isNotEqualTo(one);
        assertThat(of("body", "/a?x=2", null).ended(ALL)).isNotEqualTo(one);
        assertThat(one).hasSize(64);
    }

    @Test
    @DisplayName("RQ6 a form is the same whatever its boundary is")
    void aFormIsTheSameWhateverItsBoundaryIs() throws IOException {
        assertThat(form("aaa", "value")).isEqualTo(form("b-4711", "value"));
        assertThat(form("aaa", "other")).isNotEqualTo(form("aaa", "value"));
    }
}
