package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StoredFileTest {

    private static final int MANY = 300_000;

    private Set<Path> before;

    @BeforeEach
    void look() throws IOException {
        before = workingCopies();
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        assertThat(workingCopies()).as("RO31 nothing stays behind").isEqualTo(before);
    }

    private static Set<Path> workingCopies() throws IOException {
        Set<Path> found = new TreeSet<>();
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "mentoring-roster-*")) {
            files.forEach(found::add);
        }
        return found;
    }

    private static InputStream bytes(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }

    private static InputStream broken(RuntimeException thrown) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                if (thrown != null) {
                    throw thrown;
                }
                throw new IOException("Connection reset");
            }
        };
    }

    @Test
    void keepsABoundedFileUntilItIsClosed() throws IOException {
        try (StoredFile file = StoredFile.receive(bytes(MANY), MANY)) {
            assertThat(Files.size(file.path())).isEqualTo(MANY).isEqualTo(file.bytes());
            assertThat(file.sha256()).hasSize(64);
        }
    }

    @Test
    @DisplayName("RO31 An upload that breaks off is a refusal, not a fault")
    void anUploadThatBreaksOff() {
        InputStream content = new SequenceInputStream(bytes(MANY), broken(null));
        assertRefused(content, "UPLOAD_BROKEN_OFF", Refusal.Kind.INVALID);
    }

    @Test
    @DisplayName("RO31 Whatever a server's stream throws")
    void aStreamThatThrows() {
        IllegalStateException thrown = new IllegalStateException("closed");
        InputStream content = new SequenceInputStream(bytes(MANY), broken(thrown));
        assertThatThrownBy(() -> StoredFile.receive(content, Long.MAX_VALUE)).isSameAs(thrown);
    }

    @Test
    void refusesWhatIsTooLargeOrNothing() {
        assertRefused(bytes(MANY + 1), "FILE_TOO_LARGE", Refusal.Kind.TOO_LARGE);
        assertRefused(bytes(0), "FILE_EMPTY", Refusal.Kind.INVALID);
    }

    @Test
    @DisplayName("RO31 What a member left behind that was cut off is removed a day later, and nothing younger")
    void removesWhatWasLeftBehind() throws IOException {
        Path old = StoredFile.newFile();
        Path young = StoredFile.newFile();
        Instant now = Instant.now();
        Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofDays(3650))));
        StoredFile.deleteLeftBehind(now.minus(Duration.ofDays(3649)));
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        StoredFile.delete(young);
    }

    private static void assertRefused(InputStream content, String code, Refusal.Kind kind) {
        assertThatThrownBy(() -> StoredFile.receive(content, MANY)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(code);
                assertThat(reason.advice()).isNotBlank();
            });
        });
    }
}
