package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.StaffWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Writes staff as UTF-8 separated by commas, with the mark by which spreadsheets know the encoding, every text quoted. */
@ApplicationScoped
class CsvStaffWriter implements StaffWriter {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public long mostPeople() {
        return Long.MAX_VALUE;
    }

    @Override
    public void write(String title, List<Column> columns, Rows rows, OutputStream out) throws IOException {
        BufferedWriter characters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        characters.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(characters, FORMAT);
        print(printer, columns.stream().map(Column::heading).toArray(String[]::new));
        try {
            rows.each(texts -> print(printer, texts));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        printer.flush();
    }

    private static void print(CSVPrinter printer, String[] texts) {
        try {
            for (String text : texts) {
                printer.print(text == null ? null : FormulaGuard.guarded(text));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
