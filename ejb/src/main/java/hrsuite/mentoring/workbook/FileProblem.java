package hrsuite.mentoring.workbook;

import hrsuite.mentoring.Refusal;

/** The one place that names why a whole file cannot be read, and what to do about it. */
enum FileProblem {
    EMPTY("FILE_EMPTY", "The file is empty.", "Save the workbook again and upload it once it has content."),
    NO_ROWS(
            "FILE_EMPTY",
            "None of the visible sheets holds anything.",
            "Show the sheet with the staff list if it is hidden, save, and upload again."),
    ENCRYPTED(
            "FILE_ENCRYPTED",
            "The workbook is protected with a password.",
            "Remove the password (in Excel: File, Info, Protect Workbook, Encrypt with Password), save, upload again."),
    DAMAGED(
            "FILE_DAMAGED",
            "The file is damaged or was not transferred completely.",
            "Open it in a spreadsheet program, save it again as .xlsx, and upload that."),
    NO_ROOM(
            "NO_ROOM",
            "There is no room on the disk to work on the file.",
            "Send it again when corporate IT has made room."),
    TOO_SLOW(
            "FILE_TOO_LARGE",
            "Reading the file takes longer than is allowed.",
            "Upload the sheet with the staff list alone, as .xlsx or .csv, in several files if it is very long."),
    OLD_EXCEL(
            "FILE_NOT_SUPPORTED",
            "The file is a workbook of Excel 95 or older (.xls).",
            "Open it in Excel and save it as .xlsx or .csv."),
    BINARY_EXCEL(
            "FILE_NOT_SUPPORTED",
            "The file is a binary Excel workbook (.xlsb).",
            "Open it in Excel and save it as .xlsx or .csv."),
    OPEN_DOCUMENT(
            "FILE_NOT_SUPPORTED",
            "The file is an OpenDocument file (.ods).",
            "Open it in LibreOffice and save it as .xlsx or .csv."),
    NUMBERS(
            "FILE_NOT_SUPPORTED",
            "The file is a document of Apple Numbers, Pages or Keynote.",
            "Open it in Numbers and export it to Excel (.xlsx) or CSV."),
    OTHER_OFFICE(
            "FILE_NOT_SUPPORTED",
            "The file is an Office document, but not a workbook.",
            "Copy the staff list into a workbook and save it as .xlsx or .csv."),
    ARCHIVE("FILE_NOT_SUPPORTED", "The file is an archive.", "Unpack it and upload the .xlsx or .csv file inside."),
    WEB_PAGE(
            "FILE_NOT_SUPPORTED",
            "The file is a web page, whatever its name says; some systems export those as .xls.",
            "Open it in Excel and save it as .xlsx or .csv."),
    XML(
            "FILE_NOT_SUPPORTED",
            "The file is an XML document.",
            "Open it in a spreadsheet program and save it as .xlsx or .csv."),
    JSON("FILE_NOT_SUPPORTED", "The file is a JSON document.", "Export the staff list as .xlsx or .csv."),
    RICH_TEXT(
            "FILE_NOT_SUPPORTED",
            "The file is a rich text document.",
            "Copy the staff list into a workbook and save it as .xlsx or .csv."),
    PDF(
            "FILE_NOT_SUPPORTED",
            "The file is a PDF document.",
            "Upload the workbook it was printed from, as .xlsx or .csv."),
    IMAGE("FILE_NOT_SUPPORTED", "The file is an image.", "Upload the workbook itself, as .xlsx or .csv."),
    UNKNOWN(
            "FILE_NOT_SUPPORTED",
            "The file is neither a workbook nor text.",
            "Open it in the program it comes from and save it as .xlsx or .csv.");

    private final String code;
    private final String message;
    private final String advice;

    FileProblem(String code, String message, String advice) {
        this.code = code;
        this.message = message;
        this.advice = advice;
    }

    Refusal refusal() {
        return new Refusal(kind(), "file", null, code, message, advice);
    }

    private Refusal.Kind kind() {
        return switch (code) {
            case "FILE_NOT_SUPPORTED" -> Refusal.Kind.UNSUPPORTED;
            case "NO_ROOM" -> Refusal.Kind.NO_ROOM;
            default -> Refusal.Kind.INVALID;
        };
    }

    /** The refusal for what a library threw about a file; one of our own passes as it is. */
    static Refusal of(Throwable thrown) {
        return of(thrown, "file");
    }

    /** The same, with where reading had come to. */
    static Refusal of(Throwable thrown, String place) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        Refusal damaged = Refusal.invalid(place, null, DAMAGED.code, DAMAGED.message, DAMAGED.advice);
        damaged.initCause(thrown);
        return damaged;
    }
}
