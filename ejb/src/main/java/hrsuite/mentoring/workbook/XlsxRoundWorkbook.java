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

    private static final Column[] PAIRS = {
        new Column("Mentor number", 12, Look.TEXT),
        new Column("Mentor", 20, Look.TEXT),
        new Column("Mentor's department", 18, Look.TEXT),
        new Column("Mentor's grade", 10, Look.TEXT),
        new Column("Mentor's job title", 20, Look.TEXT),
        new Column("Mentee number", 12, Look.TEXT),
        new Column("Mentee", 20, Look.TEXT),
        new Column("Mentee's department", 18, Look.TEXT),
        new Column("Mentee's grade", 10, Look.TEXT),
        new Column("Mentee's job title", 20, Look.TEXT),
        new Column("Benefit", 8, Look.PERCENT),
        new Column("Mentee's gain", 8, Look.PERCENT),
        new Column("Mentor's gain", 8, Look.PERCENT),
        new Column("Common hours a week", 9, Look.DECIMAL),
        new Column("Why this pair", 60, Look.LONG_TEXT),
        new Column("To be considered first", 30, Look.LONG_TEXT),
        new Column("Best alternative", 24, Look.TEXT),
        new Column("Its benefit", 8, Look.PERCENT),
        new Column("Why not the alternative", 36, Look.LONG_TEXT),
        new Column("Asked for by HR", 9, Look.TEXT),
        new Column("State", 12, Look.TEXT),
    };

    private static final Column[] REASONS = {
        new Column("Mentor number", 14, Look.TEXT),
        new Column("Mentor", 24, Look.TEXT),
        new Column("Mentee number", 14, Look.TEXT),
        new Column("Mentee", 24, Look.TEXT),
        new Column("Reason", 28, Look.TEXT),
        new Column("Adds to the benefit", 12, Look.PERCENT),
        new Column("In words", 90, Look.LONG_TEXT),
    };

    private static final Column[] UNMATCHED = {
        new Column("Role", 10, Look.TEXT),
        new Column("Employee number", 16, Look.TEXT),
        new Column("Name", 24, Look.TEXT),
        new Column("Department", 22, Look.TEXT),
        new Column("Grade", 12, Look.TEXT),
        new Column("Job title", 24, Look.TEXT),
        new Column("Possible partners looked at", 14, Look.WHOLE),
        new Column("Why", 70, Look.LONG_TEXT),
        new Column("What would help", 70, Look.LONG_TEXT),
    };

    private static final Column[] SETTINGS = {
        new Column("Group", 12, Look.TEXT),
        new Column("Setting", 32, Look.TEXT),
        new Column("Value", 18, Look.DECIMAL),
        new Column("What it does", 90, Look.LONG_TEXT),
    };

    private static final String DIGEST =
            "What it was computed from, as a number: a round with the same settings and the same"
                    + " number proposes the same pairs.";

    @Override
    public void write(RoundReport report, OutputStream out) throws IOException {
        try (StreamedWorkbook workbook =
                new StreamedWorkbook("Matching round of " + report.program().name())) {
            new RoundSummary(workbook).write(report);
            workbook.sheet("Pairs", sheet -> writePairs(report, sheet), PAIRS);
            workbook.sheet("Reasons", sheet -> writeReasons(report, sheet), REASONS);
            workbook.sheet("Unmatched", sheet -> writeUnmatched(report, sheet), UNMATCHED);
            new RoundsSideBySide(workbook).write(report.comparison());
            new SelectionRates(workbook).write(report.fairness());
            workbook.sheet("Settings", sheet -> writeSettings(report, sheet), SETTINGS);
            workbook.write(out);
        }
    }

    private static void writePairs(RoundReport report, StreamedSheet sheet) throws IOException {
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
                    pair.pinned() ? "yes" : null,
                    pair.state().name());
        }
        sheet.end();
    }

    private static void writeReasons(RoundReport report, StreamedSheet sheet) throws IOException {
        for (ProposalDetail pair : report.pairs()) {
            for (ProposalDetail.Reason reason : pair.reasons()) {
                sheet.row(
                        pair.mentor().employeeNumber(),
                        pair.mentor().name(),
                        pair.mentee().employeeNumber(),
                        pair.mentee().name(),
                        reason.code(),
                        reason.weight(),
                        reason.text());
            }
        }
        sheet.end();
    }

    private static void writeUnmatched(RoundReport report, StreamedSheet sheet) throws IOException {
        for (UnmatchedDetail left : report.unmatched()) {
            PartnerDetail person = left.person();
            sheet.row(
                    left.role().name(),
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

    private static void writeSettings(RoundReport report, StreamedSheet sheet) throws IOException {
        RoundDetail round = report.round();
        sheet.row("ROUND", "round", round.id(), "The number of the round.");
        sheet.row("ROUND", "askedForBy", round.createdBy(), "Who asked for it.");
        sheet.row("ROUND", "askedForAt", asked(round), "When, in UTC.");
        sheet.row("ROUND", "rulesVersion", round.rulesVersion(), "Version of the program's rules and weights.");
        sheet.row("ROUND", "dataDigest", round.dataDigest(), DIGEST);
        for (RoundReport.Setting setting : report.settings()) {
            sheet.row(setting.group(), setting.code(), setting.value(), setting.description());
        }
        sheet.end();
    }

    private static String asked(RoundDetail round) {
        return LocalDateTime.ofInstant(round.createdAt(), ZoneOffset.UTC)
                .withSecond(0)
                .withNano(0)
                .toString()
                .replace('T', ' ');
    }
}
