package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.program.DataFile;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.staff.roster.RosterReader.RosterSheet;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads existing pairs from a sheet with a column for the mentor's number, one for the mentee's, and maybe one for the day. */
final class PairSheet {

    static final ReadingBounds BOUNDS =
            new ReadingBounds(512L << 20, 5_000, 200_000, 200, 5_000_000, 32_767, 100, Duration.ofMinutes(2));

    private static final int LAST_HEADING_ROW = 30;
    private static final Map<String, String> HEADINGS = headings();
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d.M.uuuu"));

    /**
     * What was read.
     *
     * @param pairs in the order of the rows
     * @param rows the row of each pair
     * @param columns where the heading row has each part
     * @param problems cells that cannot be read; their pairs are left out
     */
    record Reading(List<ExistingPair> pairs, List<Integer> rows, Map<String, Integer> columns, List<Reason> problems) {

        /** A reason against a pair, told by the cell that it is about. */
        Reason inCell(Reason reason) {
            int pair = number(reason);
            String cell = RosterLine.cell(columns.get(part(reason, pairs.get(pair - 1))), rows.get(pair - 1));
            String message = cell + reason.message().substring(reason.place().length());
            return new Reason(cell, reason.value(), reason.code(), message, reason.advice());
        }
    }

    /** The number of the pair that a reason is about, from 1. */
    static int number(Reason reason) {
        return Integer.parseInt(reason.place().substring("pair ".length()));
    }

    /** The column that it is about; the mentor's where it is about both. */
    static String part(Reason reason, ExistingPair given) {
        return reason.value() == null || reason.value().equals(given.mentor())
                ? "mentor"
                : reason.value().equals(given.mentee()) ? "mentee" : "since";
    }

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<ExistingPair> pairs = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final List<Reason> problems = new ArrayList<>();

    private PairSheet() {}

    /**
     * Reads a sheet from top to bottom.
     *
     * @throws Refusal when there is no row with a heading for the mentor and one for the mentee
     */
    static Reading read(RosterSheet sheet) {
        PairSheet reading = new PairSheet();
        RosterLine line = sheet.next();
        while (line != null && reading.columns.isEmpty() && line.number() <= LAST_HEADING_ROW) {
            reading.heading(line);
            line = sheet.next();
        }
        if (reading.columns.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, Reason.said(PairSheet.class, "file", null, "HEADINGS_MISSING"));
        }
        for (; line != null; line = sheet.next()) {
            reading.pair(line);
        }
        return new Reading(reading.pairs, reading.rows, reading.columns, reading.problems);
    }

    private void heading(RosterLine line) {
        Map<String, Integer> found = new HashMap<>();
        for (int column = 0; column < line.width(); column++) {
            String part = HEADINGS.get(key(line.text(column)));
            if (part != null) {
                found.putIfAbsent(part, column);
            }
        }
        if (found.containsKey("mentor") && found.containsKey("mentee")) {
            columns.putAll(found);
        }
    }

    private void pair(RosterLine line) {
        String mentor = text(line, "mentor");
        String mentee = text(line, "mentee");
        String since = text(line, "since");
        if (mentor.isEmpty() && mentee.isEmpty() && since.isEmpty()) {
            return;
        }
        LocalDate day = since.isEmpty() ? null : day(since);
        boolean whole = present(line, "mentor", mentor) & present(line, "mentee", mentee);
        if (!since.isEmpty() && day == null) {
            against(line, "since", since, "DATE_UNREADABLE");
        } else if (whole) {
            pairs.add(new ExistingPair(mentor, mentee, day));
            rows.add(line.number());
        }
    }

    private boolean present(RosterLine line, String part, String text) {
        if (text.isEmpty()) {
            against(line, part, null, "NUMBER_MISSING");
        }
        return !text.isEmpty();
    }

    private void against(RosterLine line, String part, String value, String code) {
        String cell = RosterLine.cell(columns.get(part), line.number());
        problems.add(Reason.said(PairSheet.class, cell, value, code, cell, String.valueOf(value)));
    }

    private String text(RosterLine line, String part) {
        Integer column = columns.get(part);
        return column == null ? "" : line.text(column).strip();
    }

    private static LocalDate day(String text) {
        String day = text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text;
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(day, format);
            } catch (DateTimeException e) {
                continue;
            }
        }
        return null;
    }

    private static String key(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_.'’]+", " ")
                .strip();
    }

    private static Map<String, String> headings() {
        Map<String, String> parts = new HashMap<>();
        DataFile.lines(PairSheet.class, PairBook.HEADINGS).skip(1).forEach(line -> {
            String[] cells = line.split(",", 3);
            parts.put(key(cells[2]), cells[1]);
        });
        return parts;
    }
}
