package hrsuite.mentoring.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * What a sheet says before its rows.
 *
 * @param expectedRows 0 when it does not say
 * @param empty whether it has no rows
 */
record SheetHead(long expectedRows, boolean empty) {

    /** Reads up to where the rows begin. */
    static SheetHead read(PartReader part, SheetTally tally) throws XMLStreamException {
        long expected = 0;
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (part.name()) {
                    case "sheetData" -> {
                        return new SheetHead(Math.min(expected, tally.mostRows()), false);
                    }
                    case "dimension" -> expected = rowsOf(part.attribute("ref"));
                    case "col" -> column(part, tally);
                    default -> {
                        // views and defaults say nothing about values
                    }
                }
            }
        }
        return new SheetHead(0, true);
    }

    private static void column(PartReader part, SheetTally tally) {
        if (XlsxFile.isTrue(part.attribute("hidden"))) {
            int first = Integer.parseInt(part.attribute("min"));
            int last = Integer.parseInt(part.attribute("max"));
            tally.remarks().hiddenColumns(first - 1, Math.min(last, tally.mostColumns()) - 1);
        }
    }

    private static long rowsOf(String area) {
        int colon = area == null ? -1 : area.indexOf(':');
        if (colon < 0) {
            return 0;
        }
        String digits = area.substring(colon).replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits);
    }
}
