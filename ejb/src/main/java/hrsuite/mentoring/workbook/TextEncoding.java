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

/** Finds the encoding of a text: its mark, else UTF-8 where every byte agrees, else what Windows writes in the west. */
final class TextEncoding {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextEncoding() {}

    /** The encoding that a byte order mark names; null without a mark. */
    static Charset marked(byte[] head) {
        int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xEFBB -> head.length > 2 && (head[2] & 0xFF) == 0xBF ? StandardCharsets.UTF_8 : null;
            default -> null;
        };
    }

    static Charset of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] chunk = new byte[1 << 16];
            int read = bytes.readNBytes(chunk, 0, chunk.length);
            Charset marked = marked(chunk);
            if (marked != null) {
                return marked;
            }
            return isUtf8(bytes, chunk, read) ? StandardCharsets.UTF_8 : WINDOWS;
        }
    }

    private static boolean isUtf8(InputStream rest, byte[] chunk, int filled) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(chunk.length);
        int length = filled;
        while (true) {
            boolean end = length < chunk.length;
            ByteBuffer input = ByteBuffer.wrap(chunk, 0, length);
            CoderResult result = decoder.decode(input, characters.clear(), end);
            if (result.isError()) {
                return false;
            }
            if (end) {
                return true;
            }
            int left = input.remaining();
            System.arraycopy(chunk, input.position(), chunk, 0, left);
            length = left + rest.readNBytes(chunk, left, chunk.length - left);
        }
    }
}
