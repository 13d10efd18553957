package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pictures of a workbook on their way back: those made of dots. Drawn ones can hold texts and links. */
final class Pictures {

    private static final int LARGEST = 8 << 20;
    private static final int ALL = 64 << 20;

    /** How they begin, by what they are. */
    private static final Map<String, byte[]> KINDS = kinds();

    private final BoundedArchive archive;
    private final PackageOut target;
    private final Map<String, String> copies = new HashMap<>();
    private long bytes;

    Pictures(BoundedArchive archive, PackageOut target) {
        this.archive = archive;
        this.target = target;
    }

    private static Map<String, byte[]> kinds() {
        Map<String, byte[]> kinds = new LinkedHashMap<>();
        kinds.put("png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        kinds.put("jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        kinds.put("gif", new byte[] {'G', 'I', 'F', '8'});
        kinds.put("bmp", new byte[] {'B', 'M'});
        return kinds;
    }

    /** Copies a picture once; its name in the folder of pictures, null for one that stays behind. */
    String copy(String part) throws IOException {
        if (!copies.containsKey(part)) {
            copies.put(part, archive.has(part) ? copyAnew(part) : null);
        }
        return copies.get(part);
    }

    private String copyAnew(String part) throws IOException {
        byte[] content;
        try (InputStream in = archive.part(part)) {
            content = in.readNBytes(LARGEST + 1);
        }
        String kind = KINDS.keySet().stream()
                .filter(one -> begins(content, KINDS.get(one)))
                .findFirst()
                .orElse(null);
        if (kind == null || content.length > LARGEST || bytes + content.length > ALL) {
            return null;
        }
        bytes += content.length;
        String name = "image" + (copies.size() + 1) + "." + kind;
        target.copy("xl/media/" + name, "image/" + kind, content);
        return name;
    }

    private static boolean begins(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }
}
