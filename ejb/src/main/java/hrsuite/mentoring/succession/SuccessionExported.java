package hrsuite.mentoring.succession;

import hrsuite.mentoring.audit.Audited;

/**
 * A workbook of succession has been put together to leave the house.
 *
 * @param rows of all its tables
 */
public record SuccessionExported(SuccessionExport asked, int rows) implements Audited {

    @Override
    public String action() {
        return "SUCCESSION_EXPORTED";
    }

    @Override
    public String subject() {
        return "succession/workbook";
    }

    @Override
    public String detail() {
        return "rows=" + rows + " filter=" + asked.filterInWords() + " redacted=" + asked.redacted() + " purpose="
                + asked.purpose();
    }
}
