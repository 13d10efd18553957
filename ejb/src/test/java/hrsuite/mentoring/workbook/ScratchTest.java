package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisplayName("RO31 a full disk is no fault of the file")
@EnabledOnOs(OS.LINUX)
class ScratchTest {

    private static final Path FULL_DISK = Path.of("/dev/full");

    @Test
    void saysSoWhereAStreamIsWritten() throws IOException {
        try (OutputStream out = Scratch.to(FULL_DISK)) {
            assertThatThrownBy(() -> out.write(new byte[100])).satisfies(ScratchTest::isNoRoom);
        }
    }

    @Test
    void saysSoWhereBlocksAreWritten() throws IOException {
        try (FileChannel file = FileChannel.open(FULL_DISK, StandardOpenOption.WRITE)) {
            assertThatThrownBy(() -> Scratch.write(file, ByteBuffer.allocate(100)))
                    .satisfies(ScratchTest::isNoRoom);
        }
    }

    /** A reader refuses a file for whatever it meets; this refusal passes as it is. */
    private static void isNoRoom(Throwable thrown) {
        Refusal refusal = FileProblem.of(new IllegalStateException(thrown));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NO_ROOM);
        assertThat(refusal.reasons().get(0).code()).isEqualTo("NO_ROOM");
    }
}
