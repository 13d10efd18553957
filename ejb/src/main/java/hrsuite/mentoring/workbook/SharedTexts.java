package hrsuite.mentoring.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The shared texts of a workbook as UTF-8 in blocks: about the bytes of the texts and seven more for each. A text is
 * decoded when it is asked for; a few thousand are remembered, since departments and places come again and again.
 */
final class SharedTexts {

    private static final int BLOCK_BITS = 20;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int REMEMBERED = 1 << 12;

    /** In the first byte of a length: the text needs no decoding. */
    private static final int PLAIN = 0x80;

    private final long memory;
    private byte[][] blocks = new byte[16][];
    private int block = -1;
    private int used = BLOCK;
    private int[] addresses = new int[1024];
    private int size;
    private final int[] rememberedIndex = new int[REMEMBERED];
    private final String[] remembered = new String[REMEMBERED];

    /** @param memory bytes that it may take at most */
    SharedTexts(long memory) {
        this.memory = memory;
        Arrays.fill(rememberedIndex, -1);
    }

    /** What a server can spare for the texts of one workbook. */
    static long spareMemory() {
        return Runtime.getRuntime().maxMemory() / 8 * 5;
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
        int needed = length + 3;
        if (used + needed > BLOCK) {
            beginBlock();
        }
        if (size == addresses.length) {
            addresses = Arrays.copyOf(addresses, size + (size >> 1));
        }
        addresses[size++] = block << BLOCK_BITS | used;
        byte[] target = blocks[block];
        target[used++] = (byte) (length >> 16 | mark);
        target[used++] = (byte) (length >> 8);
        target[used++] = (byte) length;
        System.arraycopy(source, from, target, used, length);
        used += length;
    }

    private void beginBlock() {
        block++;
        used = 0;
        if ((long) block * BLOCK + 4L * addresses.length > memory || block >= 1 << 32 - BLOCK_BITS) {
            throw BoundedArchive.tooLarge("more different texts than the memory of this server takes");
        }
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, block * 2);
        }
        blocks[block] = new byte[BLOCK];
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
        String text = decode(addresses[index]);
        rememberedIndex[slot] = index;
        remembered[slot] = text;
        return text;
    }

    private String decode(int address) {
        byte[] source = blocks[address >>> BLOCK_BITS];
        int at = address & BLOCK - 1;
        int length = (source[at] & ~PLAIN & 0xFF) << 16 | (source[at + 1] & 0xFF) << 8 | source[at + 2] & 0xFF;
        if ((source[at] & PLAIN) != 0) {
            return new String(source, at + 3, length, StandardCharsets.ISO_8859_1);
        }
        String text = EscapedText.decode(new String(source, at + 3, length, StandardCharsets.UTF_8));
        return text.isBlank() ? null : text;
    }
}
