package hrsuite.mentoring.succession;

import hrsuite.mentoring.staff.roster.WorkbookTable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything that a workbook of succession says.
 *
 * @param at when it was put together
 * @param by sign-in name of who asked for it
 * @param asked which part of it, and what for
 * @param sheets the tables, in the columns in which they are taken in again
 * @param riskByImpact how many profiles have which risk (first, from low) and impact of loss (second)
 * @param bench how many key positions have which best readiness, and how many have none, in this order
 * @param flags how many flags in force there are of each code
 */
public record SuccessionReport(
        Instant at,
        String by,
        SuccessionExport asked,
        List<Sheet> sheets,
        int[][] riskByImpact,
        Map<String, Integer> bench,
        Map<String, Integer> flags) {

    /**
     * One table.
     *
     * @param rows texts, whole numbers and days in the order of the columns; null for nothing
     */
    public record Sheet(WorkbookTable table, List<Object[]> rows) {}
}
