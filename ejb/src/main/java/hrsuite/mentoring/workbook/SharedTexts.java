package hrsuite.mentoring.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The shared texts of a workbook as UTF-8 in blocks: about the bytes of the texts and seven more for each, beyond what
 * memory takes in a file. A text is decoded when it is asked for; a few thousand are remembered, since departments and
 * places come again and again.
 */
final class SharedTexts implements Closeable {

    private static final int HEADER = 3;
    private static final int REMEMBERED = 1 << 12;
    private static final int ADDRESS_BITS = 16;
    private static final int ADDRESSES = 1 << ADDRESS_BITS;

    /** In the first byte of a length: the text needs no decoding. */
    private static final int PLAIN = 0x80;

    private final TextBlocks blocks;
    private final List<int[]> addresses = new ArrayList<>();
    private final int[] rememberedIndex = new int[REMEMBERED];
    private final String[] remembered = new String[REMEMBERED];
    private byte[] block;
    private int used = TextBlocks.LENGTH;
    private int size;

    /** @param memory bytes that the texts may take in memory */
    SharedTexts(long memory) {
        blocks = new TextBlocks(memory);
        Arrays.fill(rememberedIndex, -1);
    }

    /** What a server can spare for the texts of one workbook. */
    static long spareMemory() {
        return Runtime.getRuntime().maxMemory() / 2;
    }

    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes, 0, bytes.length, 0);
    }

    /** Adds a text of nothing but ASCII, not blank, without an underscore. */
    void addPlain(byte[] source, int from, int length) {
        add(source, from, length, PLAIN);
    }

    private void add(byte[] source, int from, int length, int mark) {
        if (used + length + HEADER > TextBlocks.LENGTH) {
            block = blocks.begin();
            used = 0;
        }
        if ((size & ADDRESSES - 1) == 0) {
            addresses.add(new int[ADDRESSES]);
        }
        addresses.get(size >>> ADDRESS_BITS)[size & ADDRESSES - 1] = blocks.lastNumber() << TextBlocks.BITS | used;
        size++;
        block[used++] = (byte) (length >> 16 | mark);
        block[used++] = (byte) (length >> 8);
        block[used++] = (byte) length;
        System.arraycopy(source, from, block, used, length);
        used += length;
    }

    int size() {
        return size;
    }

    /** A text by its index; null for one that is blank. */
    String get(int index) {
        int slot = index & REMEMBERED - 1;
        if (rememberedIndex[slot] == index) {
            return remembered[slot];
        }
        int address = addresses.get(index >>> ADDRESS_BITS)[index & ADDRESSES - 1];
        String text = text(address >>> TextBlocks.BITS, address & TextBlocks.LENGTH - 1);
        rememberedIndex[slot] = index;
        remembered[slot] = text;
        return text;
    }

    private String text(int number, int place) {
        byte[] bytes = blocks.get(number);
        if (bytes != null) {
            return decode(bytes, place, bytes, place + HEADER);
        }
        byte[] header = blocks.read(number, place, HEADER);
        return decode(header, 0, blocks.read(number, place + HEADER, length(header, 0)), 0);
    }

    private static int length(byte[] header, int at) {
        return (header[at] & ~PLAIN & 0xFF) << 16 | (header[at + 1] & 0xFF) << 8 | header[at + 2] & 0xFF;
    }

    private static String decode(byte[] header, int at, byte[] source, int from) {
        int length = length(header, at);
        if ((header[at] & PLAIN) != 0) {
            return new String(source, from, length, StandardCharsets.ISO_8859_1);
        }
        String text = EscapedText.decode(new String(source, from, length, StandardCharsets.UTF_8));
        return text.isBlank() ? null : text;
    }

    @Override
    public void close() throws IOException {
        blocks.close();
    }
}
