package hrsuite.mentoring.workbook;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the encoding of a text that is not in Unicode: what a detector finds, where the text makes sense in it, else
 * the encoding in which it makes most sense. Only lines with bytes beyond ASCII say anything.
 */
final class EncodingGuess {

    private static final int SAMPLE = 1 << 16;
    private static final String USUAL = "windows-1252";
    private static final double MARGIN = 0.1;

    /** The first of those that make equal sense wins. */
    private static final String[] CANDIDATES = {
        USUAL, "windows-1250", "ISO-8859-2", "windows-1254", "windows-1256", "windows-31j", "GB18030", "x-windows-949",
    };

    /** What Windows and others really write under the names of standards. */
    private static final Map<String, String> WIDER = Map.of(
            "SHIFT_JIS", "windows-31j",
            "EUC-KR", "x-windows-949",
            "BIG5", "x-windows-950",
            "EUC-TW", "x-EUC-TW",
            "HZ-GB-2312", "GB18030",
            "MACCYRILLIC", "x-MacCyrillic",
            "TIS620", "TIS-620");

    private EncodingGuess() {}

    static Charset of(Path file) throws IOException {
        byte[] sample = sample(file);
        String detected = detected(sample);
        if (detected != null && !detected.equals("WINDOWS-1252")) {
            Charset charset = charset(WIDER.getOrDefault(detected, detected));
            if (charset != null && TextSense.of(sample, charset) > 0.5 && TextEncoding.isIn(charset, file)) {
                return charset;
            }
        }
        return mostSensible(sample, file);
    }

    private static Charset mostSensible(byte[] sample, Path file) throws IOException {
        Charset best = Charset.forName(USUAL);
        double most = TextSense.of(sample, best);
        for (String name : CANDIDATES) {
            Charset candidate = charset(name);
            double sense = candidate == null ? most : TextSense.of(sample, candidate);
            if (sense > most + MARGIN && TextEncoding.isIn(candidate, file)) {
                best = candidate;
                most = sense;
            }
        }
        return best;
    }

    /** An encoding, if this machine knows it. */
    private static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    private static String detected(byte[] sample) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        return detector.getDetectedCharset();
    }

    /** Lines that hold more than ASCII, as far as they are needed. */
    private static byte[] sample(Path file) throws IOException {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean telling = false;
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), SAMPLE)) {
            for (int one = bytes.read(); one >= 0 && sample.size() < SAMPLE; one = bytes.read()) {
                telling |= one >= 0x80 || one == 0x1B;
                if (line.size() < SAMPLE) {
                    line.write(one);
                }
                if (one == '\n' || one == '\r') {
                    take(line, telling, sample);
                    telling = false;
                }
            }
        }
        take(line, telling, sample);
        return sample.toByteArray();
    }

    private static void take(ByteArrayOutputStream line, boolean telling, ByteArrayOutputStream sample) {
        if (telling) {
            sample.writeBytes(line.toByteArray());
        }
        line.reset();
    }
}
