package hrsuite.mentoring.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** How numbers show, by the style of their cell: as they are, as dates, as times of day, with leading zeros. */
final class CellFormats {

    static final byte PLAIN = 0;
    static final byte DATE = -1;
    static final byte TIME = -2;

    private static final int STYLES = 100_000;
    private static final int CODE_LENGTH = 255;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern ELAPSED = Pattern.compile("\\[[hms]+\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZEROS = Pattern.compile("0{2,100}");

    private final Map<Integer, String> codes = new HashMap<>();
    private byte[] kinds = new byte[64];
    private int size;

    /** Reads the part of styles. */
    void read(PartReader part) throws XMLStreamException {
        boolean formats = false;
        boolean styles = false;
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            boolean begins = event == XMLStreamConstants.START_ELEMENT;
            switch (part.name()) {
                case "numFmts" -> formats = begins;
                case "cellXfs" -> styles = begins;
                case "numFmt" -> {
                    if (begins && formats) {
                        define(part);
                    }
                }
                case "xf" -> {
                    if (begins && styles) {
                        add(number(part.attribute("numFmtId")));
                    }
                }
                default -> {
                    // fonts, fills and borders say nothing about values
                }
            }
        }
    }

    private void define(PartReader part) {
        String code = part.attribute("formatCode");
        if (code != null && code.length() <= CODE_LENGTH && codes.size() < STYLES) {
            codes.put(number(part.attribute("numFmtId")), code);
        }
    }

    private void add(int format) {
        if (size == STYLES) {
            throw FileProblem.DAMAGED.refusal();
        }
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        kinds[size++] = kindOf(format, codes.get(format));
    }

    static byte kindOf(int format, String defined) {
        if (defined == null && (format >= 27 && format <= 36 || format >= 50 && format <= 58)) {
            return DATE; // dates of the East Asian editions, which define no code
        }
        String code = defined == null ? BuiltinFormats.getBuiltinFormat(format) : defined;
        if (code == null) {
            return PLAIN;
        }
        if (!ELAPSED.matcher(code).lookingAt() && DateUtil.isADateFormat(format, code)) {
            String letters = QUOTED.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
            return letters.indexOf('y') < 0 && letters.indexOf('d') < 0 && letters.matches(".*[hs].*") ? TIME : DATE;
        }
        return ZEROS.matcher(code).matches() ? (byte) code.length() : PLAIN;
    }

    private static int number(String text) {
        return text == null ? 0 : Integer.parseInt(text.trim());
    }

    /** {@link #PLAIN}, {@link #DATE}, {@link #TIME}, or the number of digits that are always shown. */
    byte kind(int style) {
        return style >= 0 && style < size ? kinds[style] : PLAIN;
    }
}
