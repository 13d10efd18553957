package hrsuite.mentoring.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Spoils bytes as accidents and attackers do; the same seed spoils in the same way. */
final class Mutator {

    private static final String[] WORDS = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
        "&e;",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<?x y?>",
        "<row r=\"2\">",
        "</row>",
        "<c r=\"ZZZ1\" t=\"s\"><v>99999999</v></c>",
        "<c t=\"s\"><v>-1</v></c>",
        "</c>",
        "<v>",
        "</v>",
        "<is><t>",
        "</t></is>",
        "<f>",
        "</sheetData>",
        " r=\"0\"",
        " r=\"99999999999\"",
        " s=\"-1\"",
        " t=\"d\"",
        " x:y=\"1\"",
        " r=\"A1\" r=\"A1\"",
        "&#0;",
        "&#xD800;",
        "&#x10FFFF;",
        "&amp;",
        "_x0000_",
        "\uFEFF",
        "\0",
        "\r",
        "\t",
        "\"",
        "'",
        "é",
        "😀",
        "1e999",
        "NaN",
        "-",
        "2147483648",
        "   ",
        "x".repeat(300),
        ";",
        ",",
        "\n",
    };

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    /** A few changes at random places. */
    byte[] mutate(byte[] original) {
        byte[] bytes = original;
        for (int change = random.nextInt(3); change >= 0; change--) {
            bytes = change(bytes);
        }
        return bytes;
    }

    private byte[] change(byte[] bytes) {
        int from = place(bytes);
        int to = Math.min(bytes.length, from + random.nextInt(1 + random.nextInt(64)));
        return switch (random.nextInt(7)) {
            case 0 -> withByte(bytes, from);
            case 1 -> replaced(bytes, from, to, new byte[0]);
            case 2 -> replaced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            case 3 -> replaced(bytes, from, from, word());
            case 4 -> replaced(bytes, from, to, word());
            case 5 -> random.nextInt(8) == 0 ? Arrays.copyOf(bytes, from) : withByte(bytes, from);
            default -> replaced(bytes, place(bytes), place(bytes), Arrays.copyOfRange(bytes, from, to));
        };
    }

    private int place(byte[] bytes) {
        return bytes.length == 0 ? 0 : random.nextInt(bytes.length);
    }

    private byte[] word() {
        return WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.UTF_8);
    }

    private byte[] withByte(byte[] bytes, int place) {
        byte[] changed = bytes.clone();
        if (changed.length > 0) {
            changed[place] = (byte) (random.nextBoolean() ? random.nextInt() : changed[place] ^ 1 << random.nextInt(8));
        }
        return changed;
    }

    private static byte[] replaced(byte[] bytes, int one, int other, byte[] with) {
        int from = Math.min(one, other);
        int to = with.length == 0 ? Math.max(one, other) : Math.max(from, Math.min(Math.max(one, other), from + 64));
        byte[] changed = new byte[bytes.length - (to - from) + with.length];
        System.arraycopy(bytes, 0, changed, 0, from);
        System.arraycopy(with, 0, changed, from, with.length);
        System.arraycopy(bytes, to, changed, from + with.length, bytes.length - to);
        return changed;
    }
}
