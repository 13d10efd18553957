package hrsuite.mentoring.workbook;

import hrsuite.mentoring.succession.FlagReport;
import hrsuite.mentoring.succession.FlagWorkbook;
import hrsuite.mentoring.succession.RiskFlag;
import hrsuite.mentoring.workbook.Looks.Look;
import hrsuite.mentoring.workbook.StreamedSheet.Column;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Writes succession flags as a list, with a second sheet that says what was asked for and when. */
@ApplicationScoped
class XlsxFlagWorkbook implements FlagWorkbook {

    private static final Column[] FLAGS = {
        new Column("Employee number", 16, Look.TEXT),
        new Column("Name", 26, Look.TEXT),
        new Column("Department", 22, Look.TEXT),
        new Column("Job title", 26, Look.TEXT),
        new Column("Flag", 38, Look.TEXT),
        new Column("Origin", 12, Look.TEXT),
        new Column("Reason", 60, Look.LONG_TEXT),
        new Column("Declared by", 20, Look.TEXT),
        new Column("Declared on", 13, Look.DATE),
        new Column("Ends on", 13, Look.DATE),
    };

    @Override
    public void write(FlagReport report, OutputStream workbook) throws IOException {
        try (StreamedWorkbook streamed = new StreamedWorkbook("Succession flags")) {
            streamed.sheet("Flags", sheet -> writeFlags(report, sheet), FLAGS);
            streamed.sheet(
                    "About",
                    sheet -> writeAbout(report, sheet),
                    new Column("About this list", 28, Look.LABEL),
                    new Column("", 70, Look.LONG_TEXT));
            streamed.write(workbook);
        }
    }

    private static void writeFlags(FlagReport report, StreamedSheet flags) throws IOException {
        for (RiskFlag flag : report.flags()) {
            flags.row(
                    flag.employeeNumber(),
                    flag.name(),
                    flag.department(),
                    flag.jobTitle(),
                    flag.code(),
                    flag.origin().name(),
                    flag.reason(),
                    flag.declaredBy(),
                    flag.declaredOn(),
                    flag.endsOn());
        }
        flags.end();
    }

    private static void writeAbout(FlagReport report, StreamedSheet about) throws IOException {
        about.row("Confidential", "For the succession role only. Every export is on record.");
        about.row(
                "Put together (UTC)",
                LocalDateTime.ofInstant(report.at(), ZoneOffset.UTC).withNano(0).toString());
        about.row("Flags", String.valueOf(report.flags().size()));
        about.row("Department", orAll(report.filter().department()));
        about.row("Flag", orAll(report.filter().code()));
        about.row("Employee number", orAll(report.filter().employeeNumber()));
        about.row("Origin", orAll(report.filter().origin()));
    }

    private static String orAll(Object asked) {
        return asked == null ? "all" : String.valueOf(asked);
    }
}
