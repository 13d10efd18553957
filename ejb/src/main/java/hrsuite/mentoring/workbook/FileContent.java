package hrsuite.mentoring.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is by its first bytes. */
enum FileContent {
    /** An archive with parts inside: a workbook or something that is packed alike. */
    PACKAGE(null),
    /** Characters, maybe separated into columns. */
    TEXT(null),
    /** The container of older Office files and of encrypted workbooks. */
    COMPOUND(null),
    /** A workbook of before that container. */
    OLD_EXCEL(FileProblem.OLD_EXCEL),
    EMPTY(FileProblem.EMPTY),
    ARCHIVE(FileProblem.ARCHIVE),
    WEB_PAGE(FileProblem.WEB_PAGE),
    XML(FileProblem.XML),
    JSON(FileProblem.JSON),
    RICH_TEXT(FileProblem.RICH_TEXT),
    PDF(FileProblem.PDF),
    IMAGE(FileProblem.IMAGE),
    UNKNOWN(FileProblem.UNKNOWN);

    private static final Pattern MARKUP = Pattern.compile("<[a-z!?]");
    private static final Pattern WEB_MARKUP =
            Pattern.compile("<(!doctype\\s+html|html|head|meta|body|table|style|div)\\b|^mime-version:");
    private static final Pattern NOTATION = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[{\\[]");

    private final FileProblem problem;

    FileContent(FileProblem problem) {
        this.problem = problem;
    }

    /** Why it is not read; null for what is. */
    FileProblem problem() {
        return problem;
    }

    static FileContent of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        FileContent marked = byMark(head);
        if (marked != null) {
            return marked;
        }
        return looksBinary(head) ? UNKNOWN : ofText(head);
    }

    private static FileContent byMark(byte[] head) {
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
            return PACKAGE;
        }
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return COMPOUND;
        }
        if (begins(head, 9, 0, 4, 0) || begins(head, 9, 2, 6, 0) || begins(head, 9, 4, 6, 0)) {
            return OLD_EXCEL;
        }
        if (begins(head, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (begins(head, 0x1F, 0x8B) || begins(head, '7', 'z', 0xBC, 0xAF) || begins(head, 'R', 'a', 'r', '!')) {
            return ARCHIVE;
        }
        return isImage(head) ? IMAGE : null;
    }

    private static boolean isImage(byte[] head) {
        return begins(head, 0x89, 'P', 'N', 'G')
                || begins(head, 0xFF, 0xD8, 0xFF)
                || begins(head, 'G', 'I', 'F', '8')
                || begins(head, 'I', 'I', '*', 0)
                || begins(head, 'M', 'M', 0, '*')
                || begins(head, 'R', 'I', 'F', 'F');
    }

    private static boolean begins(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksBinary(byte[] head) {
        if (TextEncoding.marked(head) != null) {
            return false;
        }
        for (byte one : head) {
            if (one >= 0 && one < ' ' && "\t\n\r\f\u001A\u000B\u001B\u001F\u0001".indexOf(one) < 0) {
                return true;
            }
        }
        return false;
    }

    private static FileContent ofText(byte[] head) {
        Charset marked = TextEncoding.marked(head);
        String text = new String(head, marked == null ? StandardCharsets.ISO_8859_1 : marked)
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (text.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        return MARKUP.matcher(text).lookingAt() || text.startsWith("mime-version:") ? markup(text) : notation(text);
    }

    private static FileContent markup(String text) {
        return WEB_MARKUP.matcher(text).find() ? WEB_PAGE : XML;
    }

    private static FileContent notation(String text) {
        return NOTATION.matcher(text).lookingAt() ? JSON : TEXT;
    }
}
