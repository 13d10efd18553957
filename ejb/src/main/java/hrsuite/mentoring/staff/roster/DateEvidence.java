package hrsuite.mentoring.staff.roster;

/** What the dates of one column said so far about the order in which they are written. */
final class DateEvidence {

    private final int place;
    private long dayFirst;
    private long monthFirst;
    private long either;
    private long shortYears;

    /**
     * @param place of the column, from 0
     */
    DateEvidence(int place) {
        this.place = place;
    }

    void add(DayReader.Answer answer) {
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

    boolean isEmpty() {
        return dayFirst + monthFirst + either + shortYears == 0;
    }

    /** Values for the counters of the column, then its place; and begins anew. */
    Object[] handOver(long intake) {
        Object[] values = {dayFirst, monthFirst, either, shortYears, intake, place};
        dayFirst = 0;
        monthFirst = 0;
        either = 0;
        shortYears = 0;
        return values;
    }
}
