package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.roster.RosterReader.Remark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses the sheet of a file that looks most like a roster, and says why. */
final class SheetChoice {

    private static final int SHEETS_LOOKED_AT = 20;
    private static final int NAMED = 10;

    /**
     * A sheet that was looked at.
     *
     * @param found its headings; empty when none are understood
     */
    record Look(SheetSample sample, List<String> sheets, long expectedRows, Optional<HeadingFinder.Found> found) {

        private int score() {
            return found.map(HeadingFinder.Found::score).orElse(Integer.MIN_VALUE);
        }
    }

    private final RosterReader reader;
    private final Path file;
    private final HeadingFinder finder;
    private final Integer headingRow;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * @param headingRow the row of the headings as a person named it; null when nobody did
     */
    SheetChoice(RosterReader reader, Path file, HeadingFinder finder, Integer headingRow) {
        this.reader = reader;
        this.file = file;
        this.finder = finder;
        this.headingRow = headingRow;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /**
     * @param wanted the sheet that a person named; null to choose
     */
    Look choose(String wanted) {
        Look first = look(wanted);
        if (wanted != null || first.sheets().size() < 2) {
            return first;
        }
        List<Look> looks = new ArrayList<>();
        for (String sheet : first.sheets().stream().limit(SHEETS_LOOKED_AT).toList()) {
            looks.add(sheet.equals(first.sample().sheet()) ? first : look(sheet));
        }
        Look best = looks.stream()
                .max(Comparator.comparingInt(Look::score)
                        .thenComparingInt(look -> look.sample().rows().size())
                        .thenComparingInt(look -> -looks.indexOf(look)))
                .orElse(first);
        explain(best, looks);
        return best;
    }

    private Look look(String sheet) {
        try (OpenRoster roster = OpenRoster.open(reader, file, sheet)) {
            SheetSample sample = SheetSample.of(roster);
            Optional<HeadingFinder.Found> found =
                    headingRow == null ? finder.find(sample) : finder.at(sample, headingRow);
            return new Look(sample, roster.sheets(), roster.expectedRows(), found);
        }
    }

    private void explain(Look best, List<Look> looks) {
        String understood = best.found()
                .map(found -> found.understood() + " of its headings are understood, more than on any other sheet")
                .orElse("no sheet has headings that are understood, and it is the first");
        remarks.add(new Remark(
                "SHEET_CHOSEN",
                "Of " + best.sheets().size() + " sheets " + best.sample().sheet() + " is read: " + understood
                        + ". Name another one to have it read instead."));
        String others = looks.stream()
                .filter(look -> look != best && look.found().isPresent())
                .filter(look -> look.score() * 2 >= best.score())
                .limit(NAMED)
                .map(look -> look.sample().sheet())
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            remarks.add(new Remark(
                    "SHEETS_NOT_READ", "Staff may also stand on: " + others + ". Each sheet is an upload of its own."));
        }
    }
}
