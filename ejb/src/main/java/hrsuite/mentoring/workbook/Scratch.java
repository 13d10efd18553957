package hrsuite.mentoring.workbook;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Temporary files beside a file that is worked on. A disk that takes no more is no fault of that file. */
final class Scratch {

    private Scratch() {}

    static Path file() {
        try {
            return Files.createTempFile("mentoring-workbook-", null);
        } catch (IOException full) {
            throw noRoom(full);
        }
    }

    /** Writes all bytes that remain. */
    static void write(FileChannel file, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException full) {
            throw noRoom(full);
        }
    }

    /** A stream to a file. */
    static OutputStream to(Path file) throws IOException {
        return new FilterOutputStream(Files.newOutputStream(file)) {
            @Override
            public void write(int one) {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                try {
                    out.write(bytes, from, length);
                } catch (IOException full) {
                    throw noRoom(full);
                }
            }
        };
    }

    private static RuntimeException noRoom(IOException full) {
        RuntimeException refusal = FileProblem.NO_ROOM.refusal();
        refusal.initCause(full);
        return refusal;
    }
}
