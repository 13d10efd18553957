package hrsuite.mentoring.workbook;

/** Says that a part holds something that only an XML parser should judge. */
final class UnusualMarkup extends Exception {

    private static final long serialVersionUID = 1L;

    UnusualMarkup() {
        super("markup for a parser", null, false, false);
    }
}
