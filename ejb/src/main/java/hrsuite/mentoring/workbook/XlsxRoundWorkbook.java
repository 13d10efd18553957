package hrsuite.mentoring.workbook;

import hrsuite.mentoring.matching.PartnerDetail;
import hrsuite.mentoring.matching.ProposalDetail;
import hrsuite.mentoring.matching.ProposalDetail.Alternative;
import hrsuite.mentoring.matching.RoundDetail;
import hrsuite.mentoring.matching.RoundReport;
import hrsuite.mentoring.matching.RoundWorkbook;
import hrsuite.mentoring.matching.UnmatchedDetail;
import hrsuite.mentoring.workbook.Looks.Look;
import hrsuite.mentoring.workbook.StreamedSheet.Column;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/**
 * Writes a round: summary, pairs, reasons, who was left over and why, the rounds before it, who was selected, settings;
 * with charts.
 */
@ApplicationScoped
class XlsxRoundWorkbook implements RoundWorkbook {

    /** Headed by keys of the words. */
    private static final Column[] PAIRS = {
        new Column("pairs.mentorNumber", 12, Look.TEXT),
        new Column("pairs.mentor", 20, Look.TEXT),
        new Column("pairs.mentorDepartment", 18, Look.TEXT),
        new Column("pairs.mentorGrade", 10, Look.TEXT),
        new Column("pairs.mentorTitle", 20, Look.TEXT),
        new Column("pairs.menteeNumber", 12, Look.TEXT),
        new Column("pairs.mentee", 20, Look.TEXT),
        new Column("pairs.menteeDepartment", 18, Look.TEXT),
        new Column("pairs.menteeGrade", 10, Look.TEXT),
        new Column("pairs.menteeTitle", 20, Look.TEXT),
        new Column("pairs.benefit", 8, Look.PERCENT),
        new Column("pairs.menteeGain", 8, Look.PERCENT),
        new Column("pairs.mentorGain", 8, Look.PERCENT),
        new Column("pairs.hours", 9, Look.DECIMAL),
        new Column("pairs.why", 60, Look.LONG_TEXT),
        new Column("pairs.frictions", 30, Look.LONG_TEXT),
        new Column("pairs.alternative", 24, Look.TEXT),
        new Column("pairs.alternativeBenefit", 8, Look.PERCENT),
        new Column("pairs.alternativeWhy", 36, Look.LONG_TEXT),
        new Column("pairs.pinned", 9, Look.TEXT),
        new Column("pairs.state", 12, Look.TEXT),
    };

    private static final Column[] REASONS = {
        new Column("pairs.mentorNumber", 14, Look.TEXT),
        new Column("pairs.mentor", 24, Look.TEXT),
        new Column("pairs.menteeNumber", 14, Look.TEXT),
        new Column("pairs.mentee", 24, Look.TEXT),
        new Column("reasons.reason", 28, Look.TEXT),
        new Column("reasons.adds", 12, Look.PERCENT),
        new Column("reasons.words", 90, Look.LONG_TEXT),
    };

    private static final Column[] UNMATCHED = {
        new Column("unmatched.role", 10, Look.TEXT),
        new Column("unmatched.number", 16, Look.TEXT),
        new Column("unmatched.name", 24, Look.TEXT),
        new Column("unmatched.department", 22, Look.TEXT),
        new Column("unmatched.grade", 12, Look.TEXT),
        new Column("unmatched.title", 24, Look.TEXT),
        new Column("unmatched.partners", 14, Look.WHOLE),
        new Column("unmatched.why", 70, Look.LONG_TEXT),
        new Column("unmatched.help", 70, Look.LONG_TEXT),
    };

    private static final Column[] SETTINGS = {
        new Column("settings.group", 20, Look.TEXT),
        new Column("settings.what", 90, Look.LONG_TEXT),
        new Column("settings.value", 18, Look.DECIMAL),
        new Column("settings.code", 28, Look.TEXT),
    };

    @Override
    public void write(RoundReport report, OutputStream out) throws IOException {
        RoundWords words = new RoundWords(report.language());
        try (StreamedWorkbook workbook =
                new StreamedWorkbook(words.of("title", report.program().name()))) {
            new RoundSummary(workbook, words).write(report);
            workbook.sheet(words.of("pairs"), sheet -> writePairs(report, words, sheet), words.headed(PAIRS));
            workbook.sheet(words.of("reasons"), sheet -> writeReasons(report, words, sheet), words.headed(REASONS));
            workbook.sheet(
                    words.of("unmatched"), sheet -> writeUnmatched(report, words, sheet), words.headed(UNMATCHED));
            new RoundsSideBySide(workbook, words).write(report.comparison());
            new SelectionRates(workbook, words).write(report.fairness());
            workbook.sheet(words.of("settings"), sheet -> writeSettings(report, words, sheet), words.headed(SETTINGS));
            workbook.write(out);
        }
    }

    private static void writePairs(RoundReport report, RoundWords words, StreamedSheet sheet) throws IOException {
        for (ProposalDetail pair : report.pairs()) {
            PartnerDetail mentor = pair.mentor();
            PartnerDetail mentee = pair.mentee();
            Alternative other = pair.bestAlternative();
            sheet.row(
                    mentor.employeeNumber(),
                    mentor.name(),
                    mentor.department(),
                    mentor.grade(),
                    mentor.jobTitle(),
                    mentee.employeeNumber(),
                    mentee.name(),
                    mentee.department(),
                    mentee.grade(),
                    mentee.jobTitle(),
                    pair.benefit(),
                    pair.menteeGain(),
                    pair.mentorGain(),
                    pair.commonHours(),
                    pair.reasons().stream().map(ProposalDetail.Reason::text).collect(Collectors.joining("\n")),
                    pair.frictions().stream().map(ProposalDetail.Friction::text).collect(Collectors.joining("\n")),
                    other == null
                            ? null
                            : other.mentor().name() + " (" + other.mentor().employeeNumber() + ")",
                    other == null ? null : other.benefit(),
                    other == null ? null : other.text(),
                    pair.pinned() ? words.of("yes") : null,
                    words.of("state." + pair.state()));
        }
        sheet.end();
    }

    private static void writeReasons(RoundReport report, RoundWords words, StreamedSheet sheet) throws IOException {
        for (ProposalDetail pair : report.pairs()) {
            for (ProposalDetail.Reason reason : pair.reasons()) {
                sheet.row(
                        pair.mentor().employeeNumber(),
                        pair.mentor().name(),
                        pair.mentee().employeeNumber(),
                        pair.mentee().name(),
                        words.code("reason", reason.code(), "other"),
                        reason.weight(),
                        reason.text());
            }
        }
        sheet.end();
    }

    private static void writeUnmatched(RoundReport report, RoundWords words, StreamedSheet sheet) throws IOException {
        for (UnmatchedDetail left : report.unmatched()) {
            PartnerDetail person = left.person();
            sheet.row(
                    words.of("side." + left.role()),
                    person.employeeNumber(),
                    person.name(),
                    person.department(),
                    person.grade(),
                    person.jobTitle(),
                    left.partners(),
                    left.why().stream().map(UnmatchedDetail.Why::text).collect(Collectors.joining("\n")),
                    left.whatWouldHelp().stream()
                            .map(UnmatchedDetail.Help::text)
                            .collect(Collectors.joining("\n")));
        }
        sheet.end();
    }

    private static void writeSettings(RoundReport report, RoundWords words, StreamedSheet sheet) throws IOException {
        RoundDetail round = report.round();
        writeOfRound(sheet, words, "round", round.id());
        writeOfRound(sheet, words, "askedForBy", round.createdBy());
        writeOfRound(sheet, words, "askedForAt", asked(round));
        writeOfRound(sheet, words, "rulesVersion", round.rulesVersion());
        writeOfRound(sheet, words, "dataDigest", round.dataDigest());
        for (RoundReport.Setting setting : report.settings()) {
            boolean said = setting.description() != null;
            sheet.row(
                    words.of("settings." + setting.group()),
                    said ? setting.description() : setting.code(),
                    setting.value(),
                    said ? setting.code() : null);
        }
        sheet.end();
    }

    private static void writeOfRound(StreamedSheet sheet, RoundWords words, String code, Object value)
            throws IOException {
        sheet.row(words.of("settings.ROUND"), words.of("settings." + code), value, code);
    }

    private static String asked(RoundDetail round) {
        return LocalDateTime.ofInstant(round.createdAt(), ZoneOffset.UTC)
                .withSecond(0)
                .withNano(0)
                .toString()
                .replace('T', ' ');
    }
}
