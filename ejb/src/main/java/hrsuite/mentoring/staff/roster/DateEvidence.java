package hrsuite.mentoring.staff.roster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What dates of one column say about the order in which they are written. */
final class DateEvidence {

    private final int place;
    private long dayFirst;
    private long monthFirst;
    private long either;
    private long shortYears;

    /**
     * A date of a row.
     *
     * @param place of its column, from 0
     */
    record Said(int place, DayReader.Answer answer) {}

    private DateEvidence(int place) {
        this.place = place;
    }

    /** What the dates of some rows said, column by column. */
    static Collection<DateEvidence> of(List<StagedRow> rows) {
        Map<Integer, DateEvidence> evidence = new TreeMap<>();
        for (StagedRow row : rows) {
            row.dates.forEach(said ->
                    evidence.computeIfAbsent(said.place(), DateEvidence::new).add(said.answer()));
        }
        return evidence.values();
    }

    /** Whether a date says anything about how others are to be read. */
    static boolean isIn(DayReader.Answer answer) {
        return answer.reading() != DayReader.Reading.PLAIN || answer.shortYear();
    }

    private void add(DayReader.Answer answer) {
        switch (answer.reading()) {
            case DAY_FIRST -> dayFirst++;
            case MONTH_FIRST -> monthFirst++;
            case EITHER -> either++;
            case PLAIN -> {
                // says nothing about the others
            }
        }
        if (answer.shortYear()) {
            shortYears++;
        }
    }

    /** Values for the counters of the column, then its place. */
    Object[] values(long intake) {
        return new Object[] {dayFirst, monthFirst, either, shortYears, intake, place};
    }
}
