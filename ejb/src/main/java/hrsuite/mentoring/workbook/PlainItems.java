package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Shared texts by their bytes, as spreadsheet programs write them; what is unusual is left to a parser. */
final class PlainItems implements AutoCloseable {

    private static final long TEXT = PlainMarkup.word("<si><t>");
    private static final long TEXT_LENGTH = 0xFFFFFFFFFFFFFFL;
    private static final byte[] SPACED = "<si><t xml:space=\"preserve\">".getBytes(StandardCharsets.ISO_8859_1);
    private static final long TEXT_ENDS = PlainMarkup.word("</t></si");
    private static final long LIST_ENDS = PlainMarkup.word("</sst>");
    private static final long LIST_ENDS_LENGTH = 0xFFFFFFFFFFFFL;

    private final ByteWindow window;
    private final int textLength;
    private boolean ended;

    PlainItems(ByteWindow window, int textLength) {
        this.window = window;
        this.textLength = textLength;
    }

    /** Reads up to the first text. */
    void begin() throws IOException, UnusualMarkup {
        new PlainHead("sst", "<si").read(window, "</sst>", part -> null);
    }

    /** Adds the next texts, as many as are at hand; false at the end. */
    boolean next(SharedTexts texts) throws IOException, UnusualMarkup {
        int begun = texts.size();
        while (!ended && texts.size() == begun) {
            int end = items(texts, window.bytes(), window.at());
            if (end == window.at()) {
                window.grow();
            } else {
                window.moveTo(end);
            }
        }
        return texts.size() > begun;
    }

    private int items(SharedTexts texts, byte[] bytes, int from) throws UnusualMarkup {
        int at = from;
        int end = item(texts, bytes, at);
        while (end != PlainMarkup.SHORT && !ended) {
            at = end;
            end = item(texts, bytes, at);
        }
        return ended ? end : at;
    }

    private int item(SharedTexts texts, byte[] bytes, int from) throws UnusualMarkup {
        int limit = window.limit();
        int at = PlainMarkup.skipBlanks(bytes, from);
        long eight = PlainMarkup.eight(bytes, at);
        if ((eight & TEXT_LENGTH) == TEXT) {
            return text(texts, bytes, at + 7, limit);
        }
        if ((eight & LIST_ENDS_LENGTH) == LIST_ENDS) {
            ended = true;
            return at + 6;
        }
        for (int i = 0; i < SPACED.length; i++) {
            if (bytes[at + i] != SPACED[i]) {
                return PlainMarkup.unexpected(at + i, limit);
            }
        }
        return text(texts, bytes, at + SPACED.length, limit);
    }

    private int text(SharedTexts texts, byte[] bytes, int from, int limit) throws UnusualMarkup {
        long end = PlainMarkup.skipText(bytes, from);
        int at = (int) (end >>> Integer.SIZE);
        int kinds = (int) end;
        if (PlainMarkup.eight(bytes, at) != TEXT_ENDS || bytes[at + 8] != '>') {
            return PlainMarkup.unexpected(at + 8, limit);
        }
        if (kinds == 0 && bytes[from] > ' ') {
            requireLength(texts, at - from);
            texts.addPlain(bytes, from, at - from);
        } else {
            String text = PlainMarkup.text(bytes, from, at, kinds);
            requireLength(texts, text.length());
            texts.add(text);
        }
        return at + 9;
    }

    private void requireLength(SharedTexts texts, int length) {
        if (length > textLength) {
            throw SheetTally.tooLong("shared text " + (texts.size() + 1), textLength);
        }
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
