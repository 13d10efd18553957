package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What stands behind the rows of a sheet, by its bytes; of all that only the merged cells matter. */
final class PlainTail {

    private static final byte[] MERGED = "<mergeCell ref=\"".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LONGEST = 24;

    private PlainTail() {}

    /** Reads to the end, so that the part is known to be whole. */
    static void read(ByteWindow window, MergedAreas areas) throws IOException {
        while (window.at() < window.limit()) {
            byte[] bytes = window.bytes();
            int place = window.at();
            while (place < window.limit() && bytes[place] != '<') {
                place++;
            }
            window.moveTo(place);
            if (window.at() < window.limit()) {
                if (isMerged(window.bytes(), window.at())) {
                    areas.add(reference(window.bytes(), window.at() + MERGED.length));
                }
                window.moveTo(window.at() + 1);
            }
        }
        window.finish();
    }

    /** Behind the last byte of the window stand noughts. */
    private static boolean isMerged(byte[] bytes, int place) {
        for (int i = 0; i < MERGED.length; i++) {
            if (place + i >= bytes.length || bytes[place + i] != MERGED[i]) {
                return false;
            }
        }
        return true;
    }

    private static String reference(byte[] bytes, int from) {
        int to = from;
        while (to < bytes.length && to - from < LONGEST && bytes[to] != '"') {
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
