package hrsuite.mentoring.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Bytes in blocks: in memory as many as it may take, the further ones in a temporary file. */
final class TextBlocks implements Closeable {

    /** Small enough to be an ordinary object for the collector, whose regions may be as small as a megabyte. */
    static final int BITS = 18;

    static final int LENGTH = 1 << BITS;
    private static final int MOST = 1 << Integer.SIZE - BITS;

    private final int inMemory;
    private final List<byte[]> blocks = new ArrayList<>();
    private byte[] last;
    private int count;
    private FileChannel file;

    /** @param memory bytes that it may take at most, but for one block */
    TextBlocks(long memory) {
        inMemory = (int) Math.min(MOST, memory / LENGTH);
    }

    /** Begins a block; the one before is not written to any more. */
    byte[] begin() {
        if (count == MOST) {
            throw BoundedArchive.tooLarge("more different texts than are read");
        }
        if (count > inMemory) {
            spill();
        } else {
            last = new byte[LENGTH];
        }
        if (count < inMemory) {
            blocks.add(last);
        }
        count++;
        return last;
    }

    /** The last block goes to the file, its array takes the next one. */
    private void spill() {
        if (file == null) {
            file = open();
        }
        Scratch.write(file, ByteBuffer.wrap(last));
    }

    private static FileChannel open() {
        Path path = Scratch.file();
        try {
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The number of the last block. */
    int lastNumber() {
        return count - 1;
    }

    /** A block in memory; null for one in the file. */
    byte[] get(int number) {
        return number < blocks.size() ? blocks.get(number) : number == count - 1 ? last : null;
    }

    /** Bytes of a block in the file. */
    byte[] read(int number, int place, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        long from = (long) (number - blocks.size()) * LENGTH + place;
        try {
            while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
                // until all are there
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
