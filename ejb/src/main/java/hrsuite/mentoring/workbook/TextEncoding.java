package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The encoding of a text: what its mark says, UTF-16 where every other byte is zero, UTF-8 where every byte agrees, else
 * a guess.
 *
 * @param certain whether the bytes leave no doubt
 */
record TextEncoding(Charset charset, boolean certain) {

    private static final int CHUNK = 1 << 16;

    /** The encoding that a byte order mark names, or that zero bytes betray; null without either. */
    static Charset marked(byte[] head) {
        int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xEFBB -> head.length > 2 && (head[2] & 0xFF) == 0xBF ? StandardCharsets.UTF_8 : byZeros(head);
            default -> byZeros(head);
        };
    }

    /** Separators and line ends have a zero byte in UTF-16, always on the same side. */
    private static Charset byZeros(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        if (zeros[0] == 0 == (zeros[1] == 0)) {
            return null;
        }
        Charset charset = zeros[0] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        byte[] whole = Arrays.copyOf(head, head.length & ~1);
        return new String(whole, charset).chars().anyMatch(TextEncoding::isNoText) ? null : charset;
    }

    private static boolean isNoText(int character) {
        return character < ' ' && "\t\n\r\f\u000B".indexOf(character) < 0
                || character >= 0xFFFD
                || character >= 0xE000 && character < 0xF900;
    }

    static TextEncoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(1 << 13);
        }
        Charset marked = marked(head);
        if (marked != null) {
            return new TextEncoding(marked, true);
        }
        boolean escaped = new String(head, StandardCharsets.ISO_8859_1).indexOf('\u001B') >= 0;
        if (!escaped && isIn(StandardCharsets.UTF_8, file)) {
            return new TextEncoding(StandardCharsets.UTF_8, true);
        }
        return new TextEncoding(EncodingGuess.of(file), false);
    }

    /** Whether every byte of a file agrees with an encoding. */
    static boolean isIn(Charset charset, Path file) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (InputStream bytes = Files.newInputStream(file)) {
            return agrees(decoder, bytes);
        }
    }

    private static boolean agrees(CharsetDecoder decoder, InputStream bytes) throws IOException {
        byte[] chunk = new byte[CHUNK];
        CharBuffer characters = CharBuffer.allocate(CHUNK * 2);
        int left = 0;
        while (true) {
            int length = left + bytes.readNBytes(chunk, left, CHUNK - left);
            boolean end = length < CHUNK;
            ByteBuffer input = ByteBuffer.wrap(chunk, 0, length);
            CoderResult result = decoder.decode(input, characters.clear(), end);
            if (result.isError() || end) {
                return !result.isError();
            }
            left = input.remaining();
            System.arraycopy(chunk, input.position(), chunk, 0, left);
        }
    }
}
