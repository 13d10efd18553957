package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of an archive; lets only so many through until its table of contents has been read. */
final class MeteredChannel implements SeekableByteChannel {

    private final SeekableByteChannel bytes;
    private long left;

    MeteredChannel(Path file, long tableBytes) throws IOException {
        bytes = Files.newByteChannel(file);
        left = tableBytes;
    }

    /** From now on as many bytes as are asked for. */
    void open() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int read = bytes.read(target);
        left -= Math.max(read, 0);
        if (left < 0) {
            throw BoundedArchive.tooLarge("too long a table of contents");
        }
        return read;
    }

    @Override
    public long position() throws IOException {
        return bytes.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        bytes.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return bytes.size();
    }

    @Override
    public int write(ByteBuffer source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return bytes.isOpen();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
